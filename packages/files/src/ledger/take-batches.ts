import { unreadSheet } from "../import/unread-sheet.js";
import type { SheetReport } from "../import/report.js";
import type { Batch, BatchReader } from "../batch.js";
import type { FileTask } from "./file-task.js";

/** What the batches of a table of canonical names came to. */
export interface BatchesTaken {
  /** The last batch; not there where there was none. */
  readonly last?: Batch;
  /** How many rows all batches have. */
  readonly rows: number;
}

/**
 * Hands the batches of a table on as they come.
 *
 * @param batches - the reader
 * @param task - takes tables, problems and how many rows there are so far
 */
export async function takeBatches(
  batches: BatchReader,
  { output, settings }: FileTask,
): Promise<BatchesTaken> {
  let last: Batch | undefined;
  let rows = 0;
  for await (const batch of batches) {
    output.table(batch.table);
    for (const problem of batch.problems) output.problem(problem);
    if (batch.omitted !== undefined) output.omitted?.(batch.omitted);
    rows += batch.table.rowCount;
    settings.onRows(rows);
    last = batch;
  }
  return { rows, ...(last === undefined ? {} : { last }) };
}

/**
 * The report of a file whose first row has canonical names.
 *
 * @param table - its table
 * @param rows - how many rows it has
 */
export function standardSheetReport(table: string, rows: number): SheetReport {
  return {
    ...unreadSheet({ epoch: 1900, hiddenColumns: [] }, "standard"),
    headerRows: [1],
    tables: { [table]: rows },
    rowsRead: rows,
  };
}
