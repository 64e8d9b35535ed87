import type { ProblemCode, RecordProblem, Table } from "@ipms/core";
import type { Finding } from "../finding.js";
import type { ValidationReport } from "../report.js";
import type { ValidateOptions } from "./options.js";
import type { LedgerEnd } from "./run.js";
import { validator } from "./validator.js";

/** A part of a ledger as reading gives it. */
export interface LedgerBatch {
  /** Some rows of one table. */
  readonly table: Table;
  /** What was wrong with them. */
  readonly problems?: readonly RecordProblem[];
  /** How many problems of each code were found beside these. */
  readonly omitted?: ReadonlyMap<ProblemCode, number>;
}

/**
 * Runs every rule over a ledger that comes in parts, and yields findings as they are found, then the
 * report: a stream of lines, of which the last says what became of all.
 *
 * @example
 * ```ts
 * import { findingsOf } from "@ipms/rules";
 * import { ledgerOf } from "@ipms/metrics";
 *
 * const project = { projectId: "P-1", name: "物流园", signedOn: "2023-05-20", startedOn: "2023-02-10" };
 * const tables = [...ledgerOf({ projects: [project] }).ledger.tables.values()];
 * const batches = tables.map((table) => ({ table }));
 * const options = { asOf: "2023-12-31", only: ["project-start-not-before-signing"] };
 * for await (const found of findingsOf(batches, options)) {
 *   console.log("ipmsReport" in found ? found.counts : found.record);
 * }
 * // => P-1
 * // => { error: 1, warning: 0, notice: 0 }
 * ```
 *
 * @param batches - the parts of the ledger
 * @param options - as for `validate`; of each rule at most `maximumFindings` are yielded
 * @param end - what is known when all has passed; asked for at the end
 * @throws IpmsError `invalid-argument` when asOf is not a day
 */
export async function* findingsOf(
  batches: AsyncIterable<LedgerBatch> | Iterable<LedgerBatch>,
  options: ValidateOptions,
  end: () => Partial<LedgerEnd> = () => ({}),
): AsyncGenerator<Finding | ValidationReport, void, void> {
  const found: Finding[] = [];
  const judge = validator(options, (finding) => found.push(finding));
  yield* found.splice(0);
  for await (const { table, problems = [], omitted } of batches) {
    judge.table(table);
    for (const problem of problems) judge.problem(problem);
    if (omitted !== undefined) judge.omitted(omitted);
    yield* found.splice(0);
  }
  const report = judge.finish({ head: {}, complete: true, files: [], ...end() });
  yield* found.splice(0);
  yield report;
}
