import type { Place, ProblemCode } from "@ipms/core";

/** What a fix does to a value. */
export type FixKind =
  /** A date in another notation: 2023/6/18. */
  | "date-form"
  /** A word for a code: 正式合同, 是, 人民币. */
  | "code-word"
  /** Full-width characters: ２０２３. */
  | "width"
  /** Blanks around a value. */
  | "space"
  /** An amount in a unit that the cell, its currency or its header states: 5000万元. */
  | "unit"
  /** A number in another notation: 5,000. */
  | "number-form"
  /** Any other spelling of the same value, such as lower case. */
  | "spelling";

/** A cell that a fix changes. */
export interface FixedCell {
  /** Where it stands. */
  readonly place: Place;
  /** What stands there, as the file has it: of JSON the value in JSON, so with its quotation marks. */
  readonly from: string;
  /** What takes its place. */
  readonly to: string;
}

/** A safe change of one value. Its cells are changed all together or not at all. */
export interface Fix {
  /** The table, by canonical name. */
  readonly table: string;
  /** The record's id, where it has one. */
  readonly record?: string;
  /** The field, by canonical name. */
  readonly field: string;
  /** What it does. */
  readonly kind: FixKind;
  /** What strict reading says of the value. */
  readonly problem: ProblemCode;
  /** The cells: the number and the currency of an amount, or a whole column whose header has a unit. */
  readonly cells: readonly FixedCell[];
}
