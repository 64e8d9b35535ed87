import type { RecordProblem } from "@ipms/core";
import { cellText } from "../csv/cell-text.js";
import type { CsvRow } from "../csv/csv-row.js";
import { type DelimitedText, openDelimitedText } from "../csv/delimited-text.js";
import { readCsvText } from "../csv/read-csv.js";
import { csvTokenizer } from "../csv/tokenizer.js";
import { openDelimitedRows } from "../import/delimited-rows.js";
import { importSheet } from "../import/import-sheet.js";
import { standardTable } from "../import/standard-table.js";
import type { SourceReport } from "../source-report.js";
import type { FileOutcome, FileTask } from "./file-task.js";
import { unknownTable } from "./read-records.js";
import { standardSheetReport, takeBatches } from "./take-batches.js";
import { defaultMaximumProblems, type ReadLedgerOptions } from "./read-ledger-options.js";

/** How many rows are looked at for a header. */
const peekedRows = 100;

/**
 * Reads delimited text: strictly where its first row has canonical names, otherwise by importing it.
 *
 * @param task - the file
 */
export async function readDelimited(task: FileTask): Promise<FileOutcome> {
  const { file, table, isAlone, options, output } = task;
  const text = await openDelimitedText(file, task.chunks, options);
  const headers = firstRow(text, options);
  const standard = headers.length === 0 ? table : standardTable(headers, table);
  const isEmpty =
    text.beginning.ended && text.beginning.bytes.length === 0 && text.failure() === undefined;
  if (standard === undefined && !isEmpty) return importDelimited(task, text);
  if (table === undefined && !isAlone) {
    await text.close();
    output.problem(unknownTable(file));
    return { format: "csv", sheets: [], mappings: [] };
  }
  const read = await readStandard(task, text, standard ?? "projects");
  return isEmpty ? { ...read, sheets: [] } : read;
}

async function readStandard(
  task: FileTask,
  text: DelimitedText,
  table: string,
): Promise<FileOutcome> {
  const { file, options } = task;
  const { maximumProblems = defaultMaximumProblems } = options;
  const batches = readCsvText(table, text, { ...options, maximumProblems, file });
  const { last, rows } = await takeBatches(batches, task);
  const sheets = [standardSheetReport(table, rows)];
  return { format: "csv", ...textOf(last?.source), sheets, mappings: [] };
}

async function importDelimited(task: FileTask, text: DelimitedText): Promise<FileOutcome> {
  const { file, options, settings, output } = task;
  const report = (problem: RecordProblem): void => output.problem(problem);
  const rows = await openDelimitedRows({ file, text, options, report }, peekedRows);
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

/** How many bytes are split before it is asked whether a row is among them. */
const splitAtOnce = 1024;

/** The cells of the first row, as far as the beginning of a text shows it. */
function firstRow(
  { delimiter, beginning: { bytes, ended } }: DelimitedText,
  { quote }: ReadLedgerOptions,
): readonly string[] {
  const tokenizer = csvTokenizer({ delimiter: delimiter.charCodeAt(0), quoted: quote !== "none" });
  const rows: (readonly string[])[] = [];
  const take = (row: CsvRow): void => {
    rows.push(Array.from({ length: row.cellCount }, (_, cell) => cellText(row, cell) ?? ""));
  };
  for (let at = 0; at < bytes.length && rows.length === 0; at += splitAtOnce) {
    if (tokenizer.push(bytes.subarray(at, at + splitAtOnce), take) !== undefined) break;
  }
  if (rows.length === 0 && ended) tokenizer.finish(take);
  return rows[0] ?? [];
}

function textOf(source: SourceReport | undefined): Pick<FileOutcome, "text"> {
  if (source === undefined) return {};
  const { encoding, encodingEvidence, delimiter, delimiterEvidence } = source;
  return { text: { encoding, encodingEvidence, delimiter, delimiterEvidence } };
}
