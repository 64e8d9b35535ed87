import type { Problem } from "@ipms/core";
import { pieces } from "../byte-source.js";
import { importSheet } from "../import/import-sheet.js";
import { openRows } from "../import/sheet-rows.js";
import { standardTable } from "../import/standard-table.js";
import { collectBytes } from "../parquet/collect-bytes.js";
import { openFooter } from "../parquet/footer/open-footer.js";
import type { Footer } from "../parquet/footer/read-footer.js";
import { ParquetFault } from "../parquet/parquet-fault.js";
import { parquetSheet } from "../parquet/parquet-sheet.js";
import { readParquetBytes } from "../parquet/read-parquet.js";
import type { FileOutcome, FileTask } from "./file-task.js";
import { standardSheetReport, takeBatches } from "./take-batches.js";

/** How many rows are looked at for their header. */
const peekedRows = 100;
const nothing: FileOutcome = { format: "parquet", sheets: [], mappings: [] };

/**
 * Reads a Parquet file: strictly where its columns have canonical names, otherwise by importing it.
 *
 * @param task - the file
 */
export async function readParquetFile(task: FileTask): Promise<FileOutcome> {
  const { file, chunks, table, options, output } = task;
  let failure: Problem | undefined;
  const stop = (problem: Problem): void => void (failure = problem);
  const bytes = await collectBytes(pieces(chunks, options, stop));
  const footer = failure === undefined ? open(bytes) : { problem: failure };
  if ("problem" in footer) {
    output.problem({ ...footer.problem, place: { file } });
    return nothing;
  }
  const headers = footer.columns.map(({ path }) => path.join("."));
  const standard = standardTable(headers, table);
  return standard === undefined
    ? importParquet(bytes, footer, task)
    : readStandard(standard, bytes, task);
}

function open(bytes: Uint8Array): Footer | { readonly problem: Problem } {
  try {
    return openFooter(bytes);
  } catch (failure) {
    if (failure instanceof ParquetFault) return { problem: failure.problem };
    throw failure;
  }
}

async function readStandard(
  table: string,
  bytes: Uint8Array,
  task: FileTask,
): Promise<FileOutcome> {
  const { file, options } = task;
  const batches = readParquetBytes(table, bytes, { ...options, file });
  const { rows } = await takeBatches(batches, task);
  return { ...nothing, sheets: [standardSheetReport(table, rows)] };
}

async function importParquet(
  bytes: Uint8Array,
  footer: Footer,
  { file, options, settings, output }: FileTask,
): Promise<FileOutcome> {
  const sheet = parquetSheet(file, footer, bytes.length, options);
  const rows = await openRows(sheet, peekedRows, (problem) => output.problem(problem));
  try {
    const found = await importSheet(file, sheet, rows, settings, output);
    if (found.noTable !== undefined) output.problem({ ...found.noTable, place: { file } });
    return {
      ...nothing,
      sheets: [found.report],
      mappings: found.mapping === undefined ? [] : [{ table: found.mapping }],
    };
  } finally {
    await rows.close();
  }
}
