import type { ReadyTable } from "./ready-table.js";
import { ordinaryRow } from "../locate/ordinary-row.js";
import { columnTally } from "./column-tally.js";
import { sheetRow } from "./delimited-rows.js";
import { mergedCellFiller } from "./merged-cells.js";
import { missingFields } from "./missing-fields.js";
import { type RecordsByCells, recordsByCells } from "./records-by-cells.js";
import { type RecordsByColumns, recordsByColumns } from "./records-by-columns.js";
import type { SheetReport } from "./report.js";
import { placeInSheet, type RowExaminer, rowExaminer } from "./row-examiner.js";
import { type RowTally, rowTally } from "./row-tally.js";
import type { ImportOutput } from "./table-outputs.js";
import { totalsOfRows } from "./totals-of-rows.js";
import { unnamedColumns } from "./unnamed-columns.js";

/** The part of a sheet's report that reading its rows gives. */
export type RowsReport = Pick<
  SheetReport,
  "rowsRead" | "rowsSkipped" | "hiddenRows" | "lastRow" | "tables" | "columns" | "totals"
>;

/**
 * Reads the rows of a table: what is a record goes into the tables, what is a total is compared with
 * them, and everything is counted. Delimited text is read by columns where its mapping allows it.
 *
 * @param ready - the table
 * @param output - takes tables and problems
 */
export async function readRows(ready: ReadyTable, output: ImportOutput): Promise<RowsReport> {
  const { place, rows, location, decided } = ready;
  const { applied, unmapped } = decided;
  const totals = totalsOfRows(applied);
  const columns = columnTally(applied, unmapped);
  const tally = rowTally();
  for (const problem of missingFields(applied)) {
    const at = location.headerRows.at(-1) ?? 1;
    output.problem({ ...problem, place: placeInSheet(place, at) });
  }
  const counts = { columns, totals };
  const byColumns = rows.blocks && recordsByColumns(ready, counts, output);
  const settle = (): void => byColumns?.settle();
  const progress: RowProgress = {
    ready,
    examiner: rowExaminer(ready, { tally, totals, settle }, output),
    tally,
    // Rows that count the columns are rows too: each is said to be none of the records.
    lastHeaderRow: location.headerRows.at(-1) ?? 0,
  };
  const records = byColumns ?? recordsByCells(ready, counts, output);
  await ("settle" in records ? addBlocks(records, progress) : addRows(records, progress));
  const findings = progress.examiner.finish();
  records.finish();
  return { ...tally.report(), tables: records.rows(), columns: columns.report(), totals: findings };
}

/** What is needed to go through the rows of a table. */
interface RowProgress {
  readonly ready: ReadyTable;
  readonly examiner: RowExaminer;
  readonly tally: RowTally;
  readonly lastHeaderRow: number;
}

async function addRows(
  records: RecordsByCells,
  { ready, examiner, tally, lastHeaderRow }: RowProgress,
): Promise<void> {
  const fill = mergedCellFiller(ready.sheet.merged);
  for await (const some of ready.rows.all()) {
    for (const row of some) {
      if (row.number <= lastHeaderRow) continue;
      const filled = fill(row);
      if (!examiner.isRecord(row)) continue;
      records.add(row, filled);
      tally.read(row.number);
    }
    ready.settings.onRows(tally.report().rowsRead);
  }
}

async function addBlocks(
  records: RecordsByColumns,
  { ready, examiner, tally, lastHeaderRow }: RowProgress,
): Promise<void> {
  const { location, decided, rows, settings } = ready;
  const { places } = unnamedColumns(location, decided.applied);
  const isOrdinary = ordinaryRow(location, places);
  for await (const block of rows.blocks?.() ?? []) {
    for (let at = 0; at < block.rowCount; at += 1) {
      const number = block.lines[at] ?? 0;
      if (number <= lastHeaderRow) continue;
      const isCertain = examiner.isCertain && isOrdinary(block, at);
      if (!isCertain && !examiner.isRecord(sheetRow(block, at))) continue;
      records.add(block, at);
      tally.read(number);
    }
    records.settle();
    settings.onRows(tally.report().rowsRead);
  }
}
