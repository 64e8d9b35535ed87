import type { ProblemCode, RecordProblem, Table } from "@ipms/core";
import type { Finding } from "../finding.js";
import type { ValidationReport } from "../report.js";
import { ledgerKeeper } from "./ledger-keeper.js";
import type { ValidateOptions } from "./options.js";
import { type LedgerEnd, openRun } from "./run.js";

/** Takes a ledger part by part and judges it on the way. Reading of files writes into it. */
export interface Validator {
  /**
   * Takes a table, or a part of one. Rules over records judge it at once. The first part of a table
   * should have all columns of its source: of one that comes later, rules that cope with tables without
   * it think that the ledger had none.
   */
  table(batch: Table): void;
  /** Takes a problem that reading found. */
  problem(problem: RecordProblem): void;
  /** Takes the numbers of problems of each code that reading found and did not keep. */
  omitted(counts: ReadonlyMap<ProblemCode, number>): void;
  /**
   * Judges what needs the whole ledger, and says what became of every rule. To be called once.
   *
   * @param end - what is known when all has passed
   */
  finish(end: LedgerEnd): ValidationReport;
}

/**
 * A validator for a ledger larger than memory: of the rows that pass it keeps only the columns that
 * rules over the whole ledger read.
 *
 * @example
 * ```ts
 * import { validator } from "@ipms/rules";
 * import { ledgerOf } from "@ipms/metrics";
 *
 * const project = { projectId: "P-1", name: "物流园", signedOn: "2023-05-20", startedOn: "2023-02-10" };
 * const { ledger } = ledgerOf({ projects: [project] });
 * const judge = validator({ asOf: "2023-12-31", only: ["project-start-not-before-signing"] });
 * for (const table of ledger.tables.values()) judge.table(table);
 * const report = judge.finish({ head: ledger.head, complete: true, files: [] });
 * console.log(report.counts); // => { error: 1, warning: 0, notice: 0 }
 * ```
 *
 * @param options - the as-of date, an earlier cut, a profile and settings
 * @param onFinding - called with each finding that the report will keep, as soon as it is found
 * @throws IpmsError `invalid-argument` when asOf is not a day
 */
export function validator(
  options: ValidateOptions,
  onFinding?: (finding: Finding) => void,
): Validator {
  const run = openRun(options, onFinding);
  const keeper = ledgerKeeper(run.keptFields);
  for (const problem of options.problems ?? []) run.problem(problem);
  return {
    table(batch) {
      run.records(batch);
      keeper.add(batch);
    },
    problem: (problem) => run.problem(problem),
    omitted: (counts) => run.omitted(counts),
    finish: ({ head, ...end }) => run.report(keeper.ledger(head), end),
  };
}
