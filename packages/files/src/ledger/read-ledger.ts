import type { Ledger, RecordProblem, Table } from "@ipms/core";
import { tableNames } from "@ipms/schema";
import { concatenate } from "../concatenate.js";
import type { LedgerSource } from "./ledger-source.js";
import { problemCollector } from "./problem-collector.js";
import { defaultMaximumProblems, type ReadLedgerOptions } from "./read-ledger-options.js";
import { type LedgerPassage, streamLedger } from "./stream-ledger.js";

export type { LedgerFile, LedgerSource } from "./ledger-source.js";

/** A ledger as read, and everything that was wrong with it. */
export interface LedgerReading extends Omit<LedgerPassage, "head"> {
  /** The ledger; a value with a problem is absent in it. */
  readonly ledger: Ledger;
  /** The problems, at most `maximumProblems` of one code and field. */
  readonly problems: readonly RecordProblem[];
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
  const collector = problemCollector(options.maximumProblems ?? defaultMaximumProblems);
  const parts = new Map<string, Table[]>();
  const { head, ...passage } = await streamLedger(source, options, {
    table(table) {
      const before = parts.get(table.name);
      if (before === undefined) parts.set(table.name, [table]);
      else before.push(table);
    },
    problem: (problem) => collector.add(problem),
  });
  const tables = new Map<string, Table>();
  for (const name of tableNames) {
    const found = parts.get(name);
    if (found !== undefined) tables.set(name, concatenate(name, found));
  }
  return { ledger: { head, tables }, ...passage, problems: collector.problems };
}
