import type { Place } from "@ipms/core";
import {
  type ClassifiedRow,
  rowClassifier,
  type TableLocation,
  totalProblem,
  type TotalFinding,
} from "../locate/index.js";
import { cellName } from "../sheet/cell-name.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { columnTally } from "./column-tally.js";
import type { DecidedMapping } from "./decide-mapping.js";
import type { ImportSettings } from "./import-settings.js";
import { mergedCellFiller } from "./merged-cells.js";
import { missingFields } from "./missing-fields.js";
import type { SheetReport } from "./report.js";
import { rowReader } from "./row-records.js";
import { rowTally } from "./row-tally.js";
import type { SheetRows } from "./sheet-rows.js";
import { type ImportOutput, tableOutputs } from "./table-outputs.js";
import { totalsOfRows } from "./totals-of-rows.js";

/** A sheet whose table has been found and whose columns are known. */
export interface ReadyTable {
  /** The file, and the sheet of a workbook. */
  readonly place: Place;
  /** The sheet. */
  readonly sheet: Sheet;
  /** Its rows, open. */
  readonly rows: SheetRows;
  /** Where the table stands. */
  readonly location: TableLocation;
  /** What its columns mean. */
  readonly decided: DecidedMapping;
  /** What the caller says. */
  readonly settings: ImportSettings;
}

/** The part of a sheet's report that reading its rows gives. */
export type RowsReport = Pick<
  SheetReport,
  "rowsRead" | "rowsSkipped" | "hiddenRows" | "lastRow" | "tables" | "columns" | "totals"
>;

/**
 * Reads the rows of a table: what is a record goes into the tables, what is a total is compared with
 * them, and everything is counted.
 *
 * @param ready - the table
 * @param output - takes tables and problems
 */
export async function readRows(ready: ReadyTable, output: ImportOutput): Promise<RowsReport> {
  const { place, sheet, rows, location, decided, settings } = ready;
  const { applied, unmapped } = decided;
  const { file, sheet: name } = place;
  const classify = rowClassifier(location, sheet.merged);
  const fill = mergedCellFiller(sheet.merged);
  const reader = rowReader(applied, settings.numberRow);
  const tables = tableOutputs(applied, { file, sheet: name }, settings, output);
  const totals = totalsOfRows(applied);
  const columns = columnTally(applied, unmapped);
  const tally = rowTally();
  const placeOf = (row: number, index?: number): Place => {
    if (name === undefined)
      return { file, line: row, ...(index === undefined ? {} : { column: index + 1 }) };
    return index === undefined
      ? { file, sheet: name, line: row }
      : { file, sheet: name, cell: cellName(row, index + 1) };
  };
  const findings: TotalFinding[] = [];
  const found = (some: readonly TotalFinding[]): void => {
    findings.push(...some);
    for (const finding of some) {
      const problem = totalProblem(finding);
      const index = applied.columns.find(({ header }) => header === finding.column)?.index;
      if (problem !== undefined) {
        output.problem({ ...problem, table: applied.table, place: placeOf(finding.row, index) });
      }
    }
  };
  for (const problem of missingFields(applied)) {
    const at = location.headerRows.at(-1) ?? 1;
    output.problem({ ...problem, place: placeOf(at) });
  }

  const watch = surplusCells(location, decided);
  const width = location.headers.length;
  const take = (row: SheetRow): void => {
    tally.see(row);
    const classified = classify(row);
    const filled = fill(row);
    if (classified.kind === "record") {
      const ragged = name === undefined && row.cells.length !== width;
      if (ragged && isRagged(row, width)) {
        const parameters = { found: row.cells.length, expected: width };
        output.problem({
          code: "ragged-row",
          parameters,
          table: applied.table,
          place: placeOf(row.number),
        });
        return;
      }
      for (const index of watch(row)) {
        output.problem({
          code: "unnamed-column",
          parameters: {},
          table: applied.table,
          place: placeOf(row.number, index),
        });
      }
      const read = reader.read(filled);
      columns.add(read.cells, filled, row.number);
      totals.record(read.cells);
      tables.add(row, read, reader);
      tally.read(row);
      return;
    }
    tally.skip(row, classified.kind);
    if (classified.kind === "heading") totals.heading();
    else if (isTotal(classified)) found(totals.total(row, classified));
    else if (classified.kind === "other-header") {
      const headers = row.cells.flatMap((cell) => cell?.text ?? []).slice(0, 6);
      output.problem({ code: "second-table", parameters: { headers }, place: placeOf(row.number) });
    }
  };

  // Rows that count the columns are rows too: each is said to be none of the records.
  const lastHeaderRow = location.headerRows.at(-1) ?? 0;
  for await (const some of rows.all()) {
    for (const row of some) if (row.number > lastHeaderRow) take(row);
    settings.onRows(tally.report().rowsRead);
  }
  found(totals.finish());
  tables.finish();
  return { ...tally.report(), tables: tables.rows(), columns: columns.report(), totals: findings };
}

function isTotal({ kind }: ClassifiedRow): boolean {
  return kind === "total" || kind === "subtotal";
}

/** Blanks behind the last column are no cells that anybody meant. */
function isRagged({ cells }: SheetRow, width: number): boolean {
  return cells.length < width || cells.slice(width).some((cell) => cell !== undefined);
}

/** Says which columns without a name hold something in a row, each column once. */
function surplusCells({ headers }: TableLocation, { applied }: DecidedMapping) {
  const known = new Set([...applied.columns, ...applied.ignored].map(({ index }) => index));
  const isNamed = (index: number): boolean => known.has(index) || (headers[index] ?? "") !== "";
  return ({ cells }: SheetRow): readonly number[] => {
    const found: number[] = [];
    for (const [index, cell] of cells.entries()) {
      if (cell === undefined || cell.text.trim() === "" || isNamed(index)) continue;
      known.add(index);
      found.push(index);
    }
    return found;
  };
}
