import { columnLetters } from "../sheet/cell-name.js";
import type { Sheet } from "../sheet/sheet.js";
import type { SheetReport, SheetState } from "./report.js";

/**
 * The report of a sheet of which nothing has been read.
 *
 * @param sheet - the sheet
 * @param state - how it was taken
 */
export function unreadSheet(sheet: Omit<Sheet, "rows" | "merged">, state: SheetState): SheetReport {
  const { name, hidden = false, epoch, hiddenColumns } = sheet;
  return {
    ...(name === undefined ? {} : { sheet: name, epoch }),
    hidden,
    state,
    titleRows: [],
    headerRows: [],
    tables: {},
    rowsRead: 0,
    rowsSkipped: [],
    hiddenRows: { count: 0, rows: [] },
    hiddenColumns: hiddenColumns.map(columnLetters),
    columns: [],
    totals: [],
    problems: {},
  };
}
