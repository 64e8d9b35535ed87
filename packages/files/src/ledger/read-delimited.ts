import type { Problem, RecordProblem } from "@ipms/core";
import { pieces } from "../byte-source.js";
import { cellText } from "../csv/cell-text.js";
import { openDelimitedText } from "../csv/delimited-text.js";
import { readCsv } from "../csv/read-csv.js";
import { csvTokenizer } from "../csv/tokenizer.js";
import { openDelimitedRows } from "../import/delimited-rows.js";
import { importSheet } from "../import/import-sheet.js";
import { standardTable } from "../import/standard-table.js";
import type { SourceReport } from "../source-report.js";
import type { FileOutcome, FileTask } from "./file-task.js";
import { peekChunks } from "./peek-chunks.js";
import { unknownTable } from "./read-records.js";
import { standardSheetReport, takeBatches } from "./take-batches.js";
import { defaultMaximumProblems, type ReadLedgerOptions } from "./read-ledger-options.js";

/** How much of a file is looked at for its header, and how many of its rows. */
const peekedBytes = 64 * 1024;
const peekedRows = 100;

/**
 * Reads delimited text: strictly where its first row has canonical names, otherwise by importing it.
 *
 * @param task - the file
 */
export async function readDelimited(task: FileTask): Promise<FileOutcome> {
  const { file, table, isAlone, options, output } = task;
  const peeked = await peekChunks(task.chunks, peekedBytes);
  const { beginning, ended, chunks } = peeked;
  const headers = await firstRow(file, beginning, ended, options);
  const standard = headers.length === 0 ? table : standardTable(headers, table);
  const isEmpty = ended && beginning.length === 0;
  if (standard === undefined && !isEmpty) return importDelimited({ ...task, chunks });
  if (table === undefined && !isAlone) {
    output.problem(unknownTable(file));
    return { format: "csv", sheets: [], mappings: [] };
  }
  const read = await readStandard({ ...task, chunks }, standard ?? "projects");
  return isEmpty ? { ...read, sheets: [] } : read;
}

async function readStandard(task: FileTask, table: string): Promise<FileOutcome> {
  const { file, chunks, options } = task;
  const { maximumProblems = defaultMaximumProblems } = options;
  const batches = readCsv(table, chunks, { ...options, maximumProblems, file });
  const { last, rows } = await takeBatches(batches, task);
  const sheets = [standardSheetReport(table, rows)];
  return { format: "csv", ...textOf(last?.source), sheets, mappings: [] };
}

async function importDelimited(task: FileTask): Promise<FileOutcome> {
  const { file, chunks, options, settings, output } = task;
  let failure: Problem | undefined;
  const stop = (problem: Problem): void => void (failure = problem);
  const text = await openDelimitedText(file, pieces(chunks, options, stop), options, stop);
  const report = (problem: RecordProblem): void => output.problem(problem);
  const source = { file, text, options, failure: () => failure, report };
  const rows = await openDelimitedRows(source, peekedRows);
  try {
    const found = await importSheet(file, textSheet, rows, settings, output);
    if (found.noTable !== undefined && rows.beginning.length > 0) {
      output.problem({ ...found.noTable, place: { file } });
    }
    return {
      format: "csv",
      ...textOf(text.report()),
      sheets: [found.report],
      mappings: found.mapping === undefined ? [] : [{ table: found.mapping }],
    };
  } finally {
    await rows.close();
  }
}

/** What delimited text is as a sheet. */
const textSheet = { epoch: 1900, hiddenColumns: [], merged: [] } as const;

/** The cells of the first row, as far as the beginning of a file shows it. */
async function firstRow(
  file: string,
  beginning: Uint8Array,
  ended: boolean,
  options: ReadLedgerOptions,
): Promise<readonly string[]> {
  const source = [beginning][Symbol.iterator]();
  const text = await openDelimitedText(
    file,
    pieces({ [Symbol.iterator]: () => source }, {}, ignore),
    options,
    ignore,
  );
  const tokenizer = csvTokenizer({
    delimiter: text.delimiter.charCodeAt(0),
    quoted: options.quote !== "none",
  });
  let found: readonly string[] | undefined;
  const take: Parameters<typeof tokenizer.push>[1] = (row) => {
    found ??= Array.from({ length: row.cellCount }, (_, cell) => cellText(row, cell) ?? "");
  };
  for await (const piece of text.pieces) {
    const fault = tokenizer.push(piece, take);
    if (found !== undefined || fault !== undefined) break;
  }
  if (found === undefined && ended) tokenizer.finish(take);
  return found ?? [];
}

function ignore(): void {
  // What is wrong with the file is said where it is read.
}

function textOf(source: SourceReport | undefined): Pick<FileOutcome, "text"> {
  if (source === undefined) return {};
  const { encoding, encodingEvidence, delimiter, delimiterEvidence } = source;
  return { text: { encoding, encodingEvidence, delimiter, delimiterEvidence } };
}
