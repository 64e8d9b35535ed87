import type { Problem, ProblemCode, Qualifier } from "@ipms/core";

/** A value in canonical JSON, as a cell can give it. */
export type CellValue =
  | string
  | number
  | boolean
  | { readonly amount: string; readonly currency: string };

/**
 * What was done to a cell to get its value; nothing stands here for a cell that was canonical.
 */
export type Conversion =
  | "absent-word"
  | "not-reached"
  | "spelling"
  | "synonym"
  | "name"
  | "date-notation"
  | "date-from-serial"
  | "date-from-timestamp"
  | "date-from-time"
  | "year-from-table"
  | "thousands-separators"
  | "negative-in-brackets"
  | "numeric-noise"
  | "unit-in-cell"
  | "unit-in-cell-differs"
  | "unit-of-column"
  | "percent"
  | "merged-cell";

/** A word beside a value that says how exactly it is meant. */
export type CellQualifier = Qualifier | "early" | "middle" | "late" | "before" | "planned";

/** What a cell was read as. Without a value and without a problem it is empty. */
export interface CellReading<Value extends CellValue = CellValue> {
  /** The value in canonical JSON; not there where the cell is empty or cannot be read. */
  readonly value?: Value;
  /** How exactly the value is meant; the value stands as if the word were not there. */
  readonly qualifier?: CellQualifier;
  /** What was done to get from the cell to the value, in order. */
  readonly conversions: readonly Conversion[];
  /** Why there is no value; a reading never has both. */
  readonly problem?: Problem;
}

/** What a table or its mapping says about a cell. */
export interface CellContext {
  /** Whether the cell of a spreadsheet holds a number; text files have none. */
  readonly numeric?: boolean;
  /** How a spreadsheet shows the number, where that changes what it means. */
  readonly shownAs?: "date" | "month" | "percent" | "scaled";
  /** Where the day numbers of the spreadsheet begin; 1900 unless said otherwise. */
  readonly epoch?: 1900 | 1904;
  /** The year of dates that name none. */
  readonly year?: number;
  /** The order of dates whose year stands last. */
  readonly dateOrder?: "day-first" | "month-first";
  /** Whether the column holds plans, so that 预计 is no contradiction. */
  readonly planned?: boolean;
  /** The zone of time stamps, in minutes east of Greenwich; 480 (Beijing) unless said otherwise. */
  readonly timeZoneOffsetMinutes?: number;
  /** The unit of the column, of the title row or of the row's own unit cell: 万元, 亿元, 亩, %. */
  readonly unit?: string;
  /** ISO 4217: the currency of amounts that name none. */
  readonly currency?: string;
  /** Finds divisions by name, such as `divisionsNamed` of `@ipms/codelists/divisions`. */
  readonly divisionsNamed?: (name: string) => readonly { readonly code: string }[];
  /** The division whose ledger it is: a name alone means a place in its province. */
  readonly reportingDivision?: string;
}

/** A reader of one kind of cell. */
export type CellReader<Value extends CellValue = CellValue> = (
  text: string,
  context: CellContext,
) => CellReading<Value>;

/** The longest text that a reading or a problem looks at, but for cells that hold texts. */
export const longestCell = 200;

/** What was done to cells that were canonical. */
const unchanged: readonly Conversion[] = [];

/** A cell with a value. */
export function reading<Value extends CellValue>(
  value: Value,
  conversions: readonly Conversion[] = unchanged,
  qualifier?: CellQualifier,
): CellReading<Value> {
  return qualifier === undefined ? { value, conversions } : { value, conversions, qualifier };
}

/** What a cell that cannot be read gives. */
export interface UnreadCell extends CellReading<never> {
  /** What is wrong with it. */
  readonly problem: Problem;
}

/** A cell that cannot be read. */
export function unread(
  code: ProblemCode,
  text: string,
  parameters: Problem["parameters"] = {},
): UnreadCell {
  return {
    conversions: [],
    problem: { code, parameters: { value: text.slice(0, 60), ...parameters } },
  };
}

/** An empty cell. */
export const emptyCell: CellReading<never> = { conversions: [] };
