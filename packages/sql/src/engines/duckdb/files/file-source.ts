import type { CellRule } from "./cell-sql.js";
import type { StoredColumn } from "../../../layout/stored-columns.js";

/** A file as DuckDB reads it, before it becomes a table of the standard. */
export interface FileSource {
  /** What to read from, as SQL. */
  readonly relation: string;
  /** The place of each row, from 0, as SQL over the relation. */
  readonly place: string;
  /** The names of its columns; an amount and its currency are `totalInvestment.amount` and so on. */
  readonly names: readonly string[];
  /**
   * What a column holds in the layout's form, as SQL.
   *
   * @param name - the file's column
   * @param stored - the column that is wanted
   * @param rule - what the field asks of it
   */
  readonly cell: (name: string, stored: StoredColumn, rule: CellRule) => string;
  /**
   * Whether a cell is empty and, in a view's message, what it holds, as SQL.
   *
   * @param name - the file's column
   */
  readonly text: (name: string) => string;
}
