import type { LedgerHead, ProblemCode, Table } from "@ipms/core";
import { duplicateKeys, tableNames, unknownReferences } from "@ipms/schema";
import { concatenate } from "../concatenate.js";
import { countedOutput } from "../import/problem-counts.js";
import type { FileReport, ImportReport } from "../import/report.js";
import type { ImportOutput } from "../import/table-outputs.js";
import type { Mapping } from "../interpret/mapping/mapping.js";
import { readMapping } from "../interpret/mapping/check-mapping.js";
import { countedChunks } from "./counted-chunks.js";
import { keyColumns } from "./key-columns.js";
import { fileForm } from "./file-form.js";
import type { FileOutcome, FileTask, SheetMapping } from "./file-task.js";
import { joinedMapping } from "./joined-mapping.js";
import type { LedgerSource } from "./ledger-source.js";
import { losesRecords } from "./loses-records.js";
import { peekChunks } from "./peek-chunks.js";
import { readDelimited } from "./read-delimited.js";
import { defaultMaximumProblems, type ReadLedgerOptions } from "./read-ledger-options.js";
import { readDocument, readRecordLines } from "./read-records.js";
import { readParquetFile } from "./read-parquet-file.js";
import { readWorkbook } from "./read-workbook.js";
import { sniff, type SniffedForm } from "./sniff.js";

/** What is known of a ledger when all of its files have passed. */
export interface LedgerPassage {
  /** The head of the ledger. */
  readonly head: LedgerHead;
  /** Whether every record of the source was handed over. */
  readonly complete: boolean;
  /** How many problems of each code there were, the omitted ones included. */
  readonly totals: ReadonlyMap<ProblemCode, number>;
  /** How many rows each table has. */
  readonly rows: ReadonlyMap<string, number>;
  /** What each file was read as, and what was done to its cells. */
  readonly report: ImportReport;
  /**
   * What the columns mean of tables with other headers than the standard's: as the caller said it, or
   * as proposed, open questions included. Not there where all headers are the standard's.
   */
  readonly mapping?: Mapping;
}

/**
 * Reads a ledger as {@link readLedger} does and hands its tables over part by part, with the same
 * problems and the same report. Of the rows that have passed only keys and references are kept, so
 * that a ledger may be larger than memory.
 *
 * @example
 * ```ts
 * import { streamLedger } from "@ipms/files";
 *
 * const chunks = [new TextEncoder().encode("projectId,name\nP-1,电池项目\nP-1,物流园\n")];
 * const { rows } = await streamLedger([{ name: "projects.csv", chunks }], {}, {
 *   table: (part) => console.log(part.name, part.rowCount), // => projects 2
 *   problem: ({ code }) => console.log(code), // => duplicate-id
 * });
 * console.log(rows.get("projects")); // => 2
 * ```
 *
 * @param source - the files
 * @param options - limits, a mapping, and what is known about the files
 * @param output - takes tables and problems in the order in which they are found
 * @throws IpmsError `invalid-argument` when an option is unknown
 */
export async function streamLedger(
  source: LedgerSource,
  options: ReadLedgerOptions,
  output: ImportOutput,
): Promise<LedgerPassage> {
  const { maximumProblems = defaultMaximumProblems } = options;
  const { output: counted, totals, counts } = countedOutput(output);
  const keys = new Map<string, Table[]>();
  const head: Record<string, string> = {};
  const files: FileReport[] = [];
  const mappings: (SheetMapping & { readonly file: string })[] = [];
  const rowNumbers = new Map<string, number>();
  const numberRow = (table: string): number => {
    const number = (rowNumbers.get(table) ?? 0) + 1;
    rowNumbers.set(table, number);
    return number;
  };
  const addHead = (found: LedgerHead, file: string): void => {
    for (const [field, value] of Object.entries(found) as [string, string][]) {
      if (head[field] !== undefined && head[field] !== value) {
        counted.problem({
          code: "duplicate-key",
          parameters: { key: field },
          field,
          place: { file },
        });
      } else head[field] = value;
    }
    output.head?.({ ...head });
  };
  const said = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const mapping = said?.mapping;
  // Open questions of a mapping in good form are told where they stand in the way.
  if (mapping === undefined) for (const problem of said?.problems ?? []) counted.problem(problem);

  for (const { name: file, chunks } of source) {
    const isAlone = source.length === 1;
    const named = fileForm(file, isAlone);
    if (named.form === "ignored") continue;
    const rows = new Map<string, number>();
    const ofFile = countedOutput({
      ...counted,
      table(table) {
        rows.set(table.name, (rows.get(table.name) ?? 0) + table.rowCount);
        const before = keys.get(table.name) ?? [];
        keys.set(table.name, before);
        before.push(keyColumns(table));
        counted.table(table);
      },
    });
    const progress = { bytes: 0, rows: 0 };
    const tell = (): void => options.onProgress?.({ file, ...progress });
    const passing = countedChunks(chunks, (bytes) => {
      progress.bytes = bytes;
      tell();
    });
    const { beginning, chunks: whole } = await peekChunks(passing, 4096);
    const settings = {
      ...options,
      maximumProblems,
      mapping,
      table: named.table,
      numberRow,
      reportingDivision: () => head["reportingDivision"],
      onRows(count: number) {
        progress.rows = count;
        tell();
      },
    };
    const task: FileTask = {
      file,
      chunks: whole,
      table: named.table,
      isAlone,
      options,
      settings,
      output: ofFile.output,
    };
    const sniffed = sniff(beginning);
    // A workbook or a Parquet file is one, whatever its name says.
    const isSure = sniffed === "workbook" || sniffed === "parquet";
    const form = named.form === "unknown" || isSure ? sniffed : named.form;
    const outcome = await readForm(form, task, addHead);
    mappings.push(...outcome.mappings.map((each) => ({ ...each, file })));
    const { mappings: _, ...report } = outcome;
    files.push({ file, ...report, rows: Object.fromEntries(rows), problems: ofFile.counts() });
  }
  if (files.length === 0) counted.problem({ code: "no-ledger-file", parameters: {} });

  const tables = new Map<string, Table>();
  for (const name of tableNames) {
    const found = keys.get(name);
    if (found !== undefined) tables.set(name, concatenate(name, found));
  }
  for (const table of tables.values()) {
    for (const problem of duplicateKeys(table)) counted.problem(problem);
    for (const problem of unknownReferences(table, tables)) counted.problem(problem);
  }
  const refused = files.some(({ sheets }) => sheets.some(({ state }) => state === "refused"));
  const complete = !refused && ![...totals.keys()].some(losesRecords);
  const rows = new Map([...tables].map(([name, { rowCount }]) => [name, rowCount]));
  return {
    head,
    complete,
    totals,
    rows,
    report: {
      files,
      rows: Object.fromEntries(rows),
      complete,
      problems: counts(),
    },
    ...(mappings.length === 0 ? {} : { mapping: joinedMapping(mappings) }),
  };
}

function readForm(
  form: SniffedForm,
  task: FileTask,
  addHead: (head: LedgerHead, file: string) => void,
): Promise<FileOutcome> {
  switch (form) {
    case "csv":
      return readDelimited(task);
    case "ndjson":
      return readRecordLines(task);
    case "document":
      return readDocument(task, addHead);
    case "workbook":
      return readWorkbook(task, addHead);
    case "parquet":
      return readParquetFile(task);
  }
}
