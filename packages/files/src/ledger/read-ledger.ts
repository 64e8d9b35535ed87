import type { Ledger, LedgerHead, ProblemCode, RecordProblem, Table } from "@ipms/core";
import { tableNames } from "@ipms/schema";
import type { BatchReader } from "../batch.js";
import type { Chunks } from "../byte-source.js";
import { concatenate } from "../concatenate.js";
import { readCsv } from "../csv/read-csv.js";
import { readJson } from "../json/read-json.js";
import { readNdjson } from "../json/read-ndjson.js";
import type { SourceReport } from "../source-report.js";
import { duplicateKeys, unknownProjects } from "./cross-checks.js";
import { fileForm } from "./file-form.js";
import { losesRecords } from "./loses-records.js";
import { problemCollector } from "./problem-collector.js";
import type { ReadLedgerOptions } from "./read-ledger-options.js";
import { sniff } from "./sniff.js";

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
  /** How each file of delimited text was read, in their order: its encoding, its delimiter, and why. */
  readonly sources: readonly SourceReport[];
}

/**
 * Reads a ledger from its files and checks what reading can: forms of values, required fields, keys
 * that stand twice, projects that do not exist, the version of the standard.
 *
 * @example
 * ```ts
 * import { readLedger } from "@ipms/files";
 *
 * const text = "projectId,name,signedOn\nP-1,电池项目,2022-03-15\n";
 * const chunks = [new TextEncoder().encode(text)];
 * const { ledger } = await readLedger([{ name: "projects.csv", chunks }]);
 * console.log(ledger.tables.get("projects")?.rowCount); // => 1
 * ```
 *
 * @param source - the files
 * @param options - limits, and what is known about files of delimited text
 * @throws IpmsError `invalid-argument` when an option is unknown
 */
export async function readLedger(
  source: LedgerSource,
  options: ReadLedgerOptions = {},
): Promise<LedgerReading> {
  const collector = problemCollector(options.maximumProblems ?? 100);
  const parts = new Map<string, Table[]>();
  const head: Record<string, string> = {};
  const sources: SourceReport[] = [];
  let files = 0;

  const addTable = (table: Table): void => {
    const before = parts.get(table.name);
    if (before === undefined) parts.set(table.name, [table]);
    else before.push(table);
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
  const readTable = async (batches: BatchReader): Promise<void> => {
    let report: SourceReport | undefined;
    for await (const { table, problems, source: found } of batches) {
      addTable(table);
      for (const problem of problems) collector.add(problem);
      report = found;
    }
    if (report !== undefined) sources.push(report);
  };
  const readDocument = async (chunks: Chunks, file: string): Promise<void> => {
    for await (const part of readJson(chunks, { ...options, file })) {
      if (part.kind === "head") addHead(part.head, file);
      else addTable(part.table);
      for (const problem of part.problems) collector.add(problem);
    }
  };

  for (const { name: file, chunks } of source) {
    const named = fileForm(file, source.length === 1);
    if (named.form === "ignored") continue;
    files += 1;
    if (named.form === "refused") collector.add(named.problem);
    else if (named.form === "document") await readDocument(chunks, file);
    else {
      const { table } = named;
      const sniffed = named.form === "unknown" ? await sniff(chunks) : { form: named.form, chunks };
      if (sniffed.form === "document") await readDocument(sniffed.chunks, file);
      else {
        const read = sniffed.form === "csv" ? readCsv : readNdjson;
        await readTable(read(table, sniffed.chunks, { ...options, file }));
      }
    }
  }
  if (files === 0) collector.add({ code: "no-ledger-file", parameters: {} });

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
  return {
    ledger: { head, tables },
    complete: ![...totals.keys()].some(losesRecords),
    problems,
    totals,
    rows: new Map([...tables].map(([name, { rowCount }]) => [name, rowCount])),
    sources,
  };
}
