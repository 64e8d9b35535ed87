import type { Column, DateColumn } from "../table/column.js";
import type { Answers } from "./answers.js";

/** The columns that an expression may read, all with one value a row. */
export interface ColumnSource {
  /** How many rows every column has. */
  readonly rowCount: number;
  /** The column of a field, or `undefined` where the source does not have it. */
  column(table: string, field: string): Column | undefined;
  /**
   * Dates that a parameter has row by row, where it is not the same for all: rows of several periods
   * can be asked at once, each about its own.
   */
  parameter?(name: string): DateColumn | undefined;
  /**
   * Keeps the answers of tests, by their text, so that tests which several expressions share are
   * answered once. Only for expressions that are asked with the same parameters.
   */
  readonly answers?: Map<string, Answers>;
}
