import type { Problem } from "@ipms/core";
import type { SheetCell } from "../../sheet/sheet.js";
import type { CellContext, CellReading } from "../reading.js";

/** A cell of a row, as a sheet holds it; `undefined` where there is none. */
export type RowCell = SheetCell | undefined;

/** A column of the table that is read. */
export interface AppliedColumn {
  /** The place of the column, from 0. */
  readonly index: number;
  /** The header as it stands in the table. */
  readonly header: string;
  /** The record that the value goes into: the place in {@link AppliedMapping.records}. */
  readonly record: number;
  /** The field of the standard; not there for an extension. */
  readonly field?: string;
  /** The extension: organisation and name. */
  readonly ext?: string;
  /**
   * Reads the column's cell of a row.
   *
   * @param row - all cells of the row: the unit may stand in another
   */
  read(row: readonly RowCell[]): CellReading;
}

/** A record that every row gives: the first is the row's own, the others stand in other tables. */
export interface AppliedRecord {
  /** The table of the standard. */
  readonly table: string;
  /** What it says in every row. */
  readonly values: Readonly<Record<string, string>>;
}

/** An id that is made of other columns. */
export interface AppliedId {
  /** The field. */
  readonly field: string;
  /** The places of the columns, from 0; none where the row's number is the id. */
  readonly columns: readonly number[];
  /** Where the day numbers of the spreadsheet begin. */
  readonly epoch: 1900 | 1904;
}

/** A column that is not read. */
export interface PassedColumn {
  /** The place of the column, from 0. */
  readonly index: number;
  /** Its header. */
  readonly header: string;
  /** Why; `mapping` where the mapping gives no reason, nothing where it does not name the column. */
  readonly reason?: string;
}

/** A mapping laid over the headers of one table. */
export interface AppliedMapping {
  /** The table of the standard. */
  readonly table: string;
  /** The headers, told apart. */
  readonly headers: readonly string[];
  /** The columns that are read, in the order of the table. */
  readonly columns: readonly AppliedColumn[];
  /** The records that every row gives. */
  readonly records: readonly AppliedRecord[];
  /** The ids that no column holds. */
  readonly ids: readonly AppliedId[];
  /** The columns that the mapping leaves out. */
  readonly ignored: readonly PassedColumn[];
  /** The columns that the mapping does not name. */
  readonly unmapped: readonly PassedColumn[];
  /** What stands in the way; a table is read only where there is nothing. */
  readonly problems: readonly Problem[];
}

/** What the caller knows beyond the mapping. */
export type ApplyOptions = Pick<CellContext, "epoch" | "divisionsNamed" | "reportingDivision">;
