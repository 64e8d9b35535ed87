import {
  type Ledger,
  type LedgerHead,
  type ProblemCode,
  type RecordProblem,
  type Table,
} from "@ipms/core";
import { tableNames } from "@ipms/schema";
import type { Chunks } from "../byte-source.js";
import { concatenate } from "../concatenate.js";
import { problemCounter } from "../import/problem-counts.js";
import type { FileReport, ImportReport } from "../import/report.js";
import type { ImportOutput } from "../import/table-outputs.js";
import type { Mapping } from "../interpret/mapping/mapping.js";
import { readMapping } from "../interpret/mapping/check-mapping.js";
import { countedChunks } from "./counted-chunks.js";
import { duplicateKeys, unknownProjects } from "./cross-checks.js";
import { fileForm } from "./file-form.js";
import type { FileOutcome, FileTask, SheetMapping } from "./file-task.js";
import { joinedMapping } from "./joined-mapping.js";
import { losesRecords } from "./loses-records.js";
import { peekChunks } from "./peek-chunks.js";
import { problemCollector } from "./problem-collector.js";
import { readDelimited } from "./read-delimited.js";
import { defaultMaximumProblems, type ReadLedgerOptions } from "./read-ledger-options.js";
import { readDocument, readRecordLines } from "./read-records.js";
import { readParquetFile } from "./read-parquet-file.js";
import { readWorkbook } from "./read-workbook.js";
import { sniff, type SniffedForm } from "./sniff.js";

/** One file of a ledger. */
export interface LedgerFile {
  /** Its name: says the table and the form, and stands in the places of problems. */
  readonly name: string;
  /** Its bytes. */
  readonly chunks: Chunks;
}

/** The files of a ledger: one document, one table, or a folder of tables with `ledger.json`. */
export type LedgerSource = readonly LedgerFile[];

/** A ledger as read, and everything that was wrong with it. */
export interface LedgerReading {
  /** The ledger; a value with a problem is absent in it. */
  readonly ledger: Ledger;
  /** Whether every record of the source stands in the ledger. */
  readonly complete: boolean;
  /** The problems, at most `maximumProblems` of one code and field. */
  readonly problems: readonly RecordProblem[];
  /** How many problems of each code there were, the ones not kept included. */
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
 * Reads a ledger from its files and checks what reading can: forms of values, required fields, keys
 * that stand twice, projects that do not exist, the version of the standard. Files are delimited text,
 * workbooks (XLSX), JSON, newline-delimited JSON or Parquet. Where the headers are not the standard's the
 * table is located, and read by `options.mapping` or by a proposed one that leaves no question open.
 *
 * @example
 * ```ts
 * import { readLedger } from "@ipms/files";
 *
 * const text = "某市项目台账,,\n项目编号,项目名称,总投资（亿元）\nP-1,电池项目,1.2\n";
 * const chunks = [new TextEncoder().encode(text)];
 * const { ledger, report } = await readLedger([{ name: "9月台账.csv", chunks }]);
 * console.log(ledger.tables.get("projects")?.rowCount); // => 1
 * console.log(report.files[0]?.sheets[0]?.headerRows); // => [ 2 ]
 * ```
 *
 * @param source - the files
 * @param options - limits, a mapping, and what is known about the files
 * @throws IpmsError `invalid-argument` when an option is unknown
 */
export async function readLedger(
  source: LedgerSource,
  options: ReadLedgerOptions = {},
): Promise<LedgerReading> {
  const { maximumProblems = defaultMaximumProblems } = options;
  const collector = problemCollector(maximumProblems);
  const parts = new Map<string, Table[]>();
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
        collector.add({
          code: "duplicate-key",
          parameters: { key: field },
          field,
          place: { file },
        });
      } else head[field] = value;
    }
  };
  const said = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const mapping = said?.mapping;
  // Open questions of a mapping in good form are told where they stand in the way.
  if (mapping === undefined) for (const problem of said?.problems ?? []) collector.add(problem);

  for (const { name: file, chunks } of source) {
    const isAlone = source.length === 1;
    const named = fileForm(file, isAlone);
    if (named.form === "ignored") continue;
    const problems = problemCounter();
    const rows = new Map<string, number>();
    const output: ImportOutput = {
      table(table) {
        rows.set(table.name, (rows.get(table.name) ?? 0) + table.rowCount);
        const before = parts.get(table.name);
        if (before === undefined) parts.set(table.name, [table]);
        else before.push(table);
      },
      problem(problem) {
        problems.add(problem.code);
        collector.add(problem);
      },
      omitted(counts) {
        for (const [code, times] of counts) {
          problems.add(code, times);
          collector.count(code, times);
        }
      },
    };
    const progress = { bytes: 0, rows: 0 };
    const tell = (): void => options.onProgress?.({ file, ...progress });
    const counted = countedChunks(chunks, (bytes) => {
      progress.bytes = bytes;
      tell();
    });
    const { beginning, chunks: whole } = await peekChunks(counted, 4096);
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
      output,
    };
    const sniffed = sniff(beginning);
    // A workbook or a Parquet file is one, whatever its name says.
    const isSure = sniffed === "workbook" || sniffed === "parquet";
    const form = named.form === "unknown" || isSure ? sniffed : named.form;
    const outcome = await readForm(form, task, addHead);
    mappings.push(...outcome.mappings.map((each) => ({ ...each, file })));
    const { mappings: _, ...report } = outcome;
    files.push({ file, ...report, rows: Object.fromEntries(rows), problems: problems.counts() });
  }
  if (files.length === 0) collector.add({ code: "no-ledger-file", parameters: {} });

  const tables = new Map<string, Table>();
  for (const name of tableNames) {
    const found = parts.get(name);
    if (found !== undefined) tables.set(name, concatenate(name, found));
  }
  const projects = tables.get("projects");
  for (const table of tables.values()) {
    for (const problem of duplicateKeys(table)) collector.add(problem);
    for (const problem of unknownProjects(table, projects)) collector.add(problem);
  }
  const { problems, totals } = collector;
  const refused = files.some(({ sheets }) => sheets.some(({ state }) => state === "refused"));
  const complete = !refused && ![...totals.keys()].some(losesRecords);
  const rows = new Map([...tables].map(([name, { rowCount }]) => [name, rowCount]));
  return {
    ledger: { head, tables },
    complete,
    problems,
    totals,
    rows,
    report: {
      files,
      rows: Object.fromEntries(rows),
      complete,
      problems: Object.fromEntries(totals),
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
