import type { Problem, ProblemCode, TermKind } from "@ipms/core";

/** How the good cells of a column look, which are taken from their bytes without more ado. */
export type CellForm =
  /** Texts of any content. */
  | "text"
  /** Texts without control characters, of at most 200 bytes. */
  | "identifier"
  /** Texts that certainly mean themselves: no blanks around, no words for "no value". */
  | "plain-text"
  /** Both of these. */
  | "plain-identifier"
  /** Unified social credit codes with a right check character. */
  | "credit-code"
  /** `2023-06-18`, `2023-06`, `2023`, of the years 1900 to 2099. */
  | "date"
  /** `2023-06-18`. */
  | "day"
  /** Plain decimals. */
  | "decimal"
  /** Whole numbers from zero up. */
  | "integer"
  /** Codes and truth values: what a word means depends on nothing else, so each is asked once. */
  | "word"
  /** Nothing is taken: every cell that is not empty is explained. */
  | "explained"
  /** Nothing is taken: every row is explained, for what is made of other cells. */
  | "made";

/** The cells of a row, for an explanation. */
export interface RowAccess {
  /** The text of a cell; empty where the row has no such cell. */
  text(column: number): string;
}

/** A value in canonical JSON, as `ColumnBuilder.push` of the core takes it. */
export type PlannedValue =
  | string
  | number
  | boolean
  | { readonly amount?: string; readonly currency?: string };

/** What a cell is that its form does not take: a value, no value, or a problem. */
export interface Explanation {
  /** The value; absent where there is none. */
  readonly value?: PlannedValue | undefined;
  /** What is wrong; there is no value then. */
  readonly refusal?: Refusal | undefined;
}

/** Why a cell has no value. Sentences are dear and often not kept, so they come last. */
export interface Refusal {
  /** The code of the problem. */
  readonly code: ProblemCode;
  /** Whether it is told before the other problems of its row, because no schema was asked. */
  readonly early?: boolean;
  /** Where it stands among the problems of its row, lower ones first; by the plan unless said. */
  readonly rank?: number;
  /** The problem in full. */
  problem(): Problem;
}

/**
 * How one column of the source becomes one column of a table: data, but for the explanation of cells
 * that are not in the simple form. A column is read by a kernel that knows its form and looks at bytes
 * only; whatever the kernel does not take is explained, and the explanation is always right.
 *
 * So a plan must keep one promise: for every cell that the form takes, `explain` would give the value
 * that the kernel reads, without a problem.
 */
export interface ColumnPlan {
  /** The field of the standard. */
  readonly field: string;
  /** Its kind. */
  readonly kind: TermKind;
  /** How its good cells look. */
  readonly form: CellForm;
  /** The place of the source column, from 0; of money, of the column of amounts. */
  readonly index: number;
  /** Whether an empty cell is explained too; otherwise it has no value. */
  readonly required?: boolean;
  /**
   * Of decimals and money: one in the column is so many in the field. 万元 are 10 000 yuan, a hectare
   * is 15 mu. A whole number; the product is exact, or the cell is explained.
   */
  readonly factor?: number;
  /** Of money: the currency of every amount. */
  readonly currency?: string;
  /** Of money: the place of the source column that holds the currencies, where they stand in one. */
  readonly currencyIndex?: number;
  /**
   * Whether an explanation depends on the cell's text alone: texts are remembered then. Of
   * money with a column of currencies: whether a refused amount is refused alike beside every currency,
   * and a refused currency beside every amount.
   */
  readonly ofTextAlone?: boolean;
  /** Where problems of the field stand among those of a row: lower ones first. */
  readonly rank?: number;
  /**
   * What a cell is that its form does not take.
   *
   * @param text - the cell
   * @param row - the row it stands in: its unit may stand in another cell
   */
  explain(text: string, row: RowAccess): Explanation;
  /**
   * Told every cell that was explained, refused ones too, for whoever counts what was converted. Words
   * that were not refused are told once for all rows that are read together.
   *
   * @param row - the row's number in the table of the batch; of words, that of the first row
   * @param explanation - what `explain` gave
   * @param times - how many cells it holds for
   */
  readonly explained?: ((row: number, explanation: Explanation, times: number) => void) | undefined;
}
