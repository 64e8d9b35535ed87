import type { LedgerHead } from "@ipms/core";
import { tableNames } from "@ipms/schema";
import { readJson } from "../json/read-json.js";
import { readNdjson } from "../json/read-ndjson.js";
import { nearest } from "../nearest.js";
import type { FileOutcome, FileTask } from "./file-task.js";

/**
 * Reads newline-delimited JSON, a record of one table on every line.
 *
 * @param task - the file
 */
export async function readRecordLines(task: FileTask): Promise<FileOutcome> {
  const { file, table, isAlone, chunks, options, settings, output } = task;
  if (table === undefined && !isAlone) {
    output.problem(unknownTable(file));
    return { format: "ndjson", sheets: [], mappings: [] };
  }
  let rows = 0;
  for await (const batch of readNdjson(table ?? "projects", chunks, { ...options, file })) {
    output.table(batch.table);
    for (const problem of batch.problems) output.problem(problem);
    if (batch.omitted !== undefined) output.omitted?.(batch.omitted);
    rows += batch.table.rowCount;
    settings.onRows(rows);
  }
  return { format: "ndjson", sheets: [], mappings: [] };
}

/**
 * Reads a ledger document.
 *
 * @param task - the file
 * @param addHead - takes what its head says
 */
export async function readDocument(
  task: FileTask,
  addHead: (head: LedgerHead, file: string) => void,
): Promise<FileOutcome> {
  const { file, chunks, options, settings, output } = task;
  let rows = 0;
  for await (const part of readJson(chunks, { ...options, file })) {
    if (part.kind === "head") addHead(part.head, file);
    else {
      output.table(part.table);
      rows += part.table.rowCount;
      settings.onRows(rows);
    }
    for (const problem of part.problems) output.problem(problem);
  }
  return { format: "json", sheets: [], mappings: [] };
}

/** Among several files a table of canonical names must be named after its table. */
export function unknownTable(file: string) {
  const base = file.split(/[\\/]/).at(-1) ?? file;
  const stem = base.replace(/\.[^.]*$/, "");
  const parameters = { table: stem.slice(0, 60), suggestions: nearest(stem, tableNames) };
  return { code: "unknown-table", parameters, place: { file } } as const;
}
