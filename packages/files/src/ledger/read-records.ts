import type { LedgerHead } from "@ipms/core";
import { tableNames } from "@ipms/schema";
import { standardTable } from "../import/standard-table.js";
import { isObject } from "../json/json-record.js";
import { parseJson } from "../json/parse-json.js";
import { readJson } from "../json/read-json.js";
import { readNdjson } from "../json/read-ndjson.js";
import { nearest } from "../nearest.js";
import type { FileOutcome, FileTask } from "./file-task.js";
import { peekChunks } from "./peek-chunks.js";
import { readForeignRecords } from "./read-foreign-records.js";
import { takeBatches } from "./take-batches.js";

/** How much of a file is looked at for its keys. */
const peekedBytes = 64 * 1024;
const decoder = new TextDecoder();

/**
 * Reads newline-delimited JSON, a record of one table on every line.
 *
 * @param task - the file
 */
export async function readRecordLines(task: FileTask): Promise<FileOutcome> {
  const { file, table, isAlone, options, output } = task;
  const { beginning, chunks } = await peekChunks(task.chunks, peekedBytes);
  const keys = firstKeys(beginning);
  if (keys.length > 0 && standardTable(keys, table) === undefined) {
    return readForeignRecords({ ...task, chunks }, "lines");
  }
  if (table === undefined && !isAlone) {
    output.problem(unknownTable(file));
    return { format: "ndjson", sheets: [], mappings: [] };
  }
  await takeBatches(readNdjson(table ?? "projects", chunks, { ...options, file }), task);
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
  const { file, options, settings, output } = task;
  const { beginning, chunks } = await peekChunks(task.chunks, peekedBytes);
  if (decoder.decode(beginning.subarray(0, 4096)).trimStart().startsWith("[")) {
    return readForeignRecords({ ...task, chunks }, "list");
  }
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

/** The keys of the first record, as far as the beginning of a file shows it. */
function firstKeys(beginning: Uint8Array): readonly string[] {
  const text = decoder.decode(beginning).trimStart();
  const end = text.indexOf("\n");
  const { value } = parseJson((end < 0 ? text : text.slice(0, end)).trimEnd(), 64);
  return isObject(value) ? Object.keys(value) : [];
}

/** Among several files a table of canonical names must be named after its table. */
export function unknownTable(file: string) {
  const base = file.split(/[\\/]/).at(-1) ?? file;
  const stem = base.replace(/\.[^.]*$/, "");
  const parameters = { table: stem.slice(0, 60), suggestions: nearest(stem, tableNames) };
  return { code: "unknown-table", parameters, place: { file } } as const;
}
