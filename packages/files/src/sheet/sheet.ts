import type { RecordProblem } from "@ipms/core";

/** A cell as a file holds it, before anybody says what it means. */
export interface SheetCell {
  /**
   * Its text. Of a number of a spreadsheet the digits as the file writes them; of an ISO-typed date the
   * date; of a truth value `true` or `false`; of a formula its kept result.
   */
  readonly text: string;
  /** Whether a spreadsheet keeps it as a number; text files have none. */
  readonly numeric?: boolean;
  /**
   * How a spreadsheet shows the number, where that changes what it means: as a day, as a month (2023年6月),
   * as a percentage, as a number some powers of ten smaller (5.00 of 50000).
   */
  readonly shownAs?: "date" | "month" | "percent" | "scaled";
  /**
   * Why it has no value: `#DIV/0!` and its like, `formula` for one without a kept result, `unreadable`
   * where the file keeps something that is no value, which is a problem too.
   */
  readonly failure?: string;
}

/** A row of a sheet. */
export interface SheetRow {
  /** Its number, from 1: of a sheet the row, of delimited text the line on which it begins. */
  readonly number: number;
  /** Its cells from the first column; `undefined` where a sheet holds none. */
  readonly cells: readonly (SheetCell | undefined)[];
  /** Whether the sheet hides it. */
  readonly hidden?: boolean;
}

/** A rectangle of cells that are shown as one; only the first holds a value. Counted from 1. */
export interface MergedCells {
  /** The first row, from 1. */
  readonly firstRow: number;
  /** The last row. */
  readonly lastRow: number;
  /** The first column, from 1. */
  readonly firstColumn: number;
  /** The last column. */
  readonly lastColumn: number;
}

/** A sheet of a workbook; delimited text is one sheet without a name. */
export interface Sheet {
  /** Its name. */
  readonly name?: string;
  /** Whether the workbook hides it. */
  readonly hidden?: boolean;
  /** Where its day numbers begin. */
  readonly epoch: 1900 | 1904;
  /** The columns that it hides, from 1. */
  readonly hiddenColumns: readonly number[];
  /** The cells that are shown as one. */
  readonly merged: readonly MergedCells[];
  /**
   * Its rows in the order of the file, which is that of their numbers unless a problem says otherwise;
   * some at a time, empty rows may be left out. Ends early where the file is broken or too large, and
   * tells why. Can be called again to read them again.
   *
   * @param report - told what is wrong with the sheet or a cell of it
   */
  rows(report: (problem: RecordProblem) => void): AsyncIterable<readonly SheetRow[]>;
}

/** A workbook that is open. */
export interface Workbook {
  /** Its sheets, in their order; what cannot hold a table (a chart) is not among them. */
  readonly sheets: readonly Sheet[];
  /** What is wrong with the workbook as a whole; without sheets, why there are none. */
  readonly problems: readonly RecordProblem[];
}
