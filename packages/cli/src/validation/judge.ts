import type { ProblemCode } from "@ipms/core";
import { type ValidateOptions, type ValidationReport, validator } from "@ipms/rules";
import type { OpenedLedger } from "../ledger/open-ledger.js";

/**
 * Judges a ledger that was opened, with everything that reading found and did not keep.
 *
 * @param opened - the ledger
 * @param options - the day, an earlier cut, a profile, settings, waivers and a baseline
 */
export function judgeOpened(
  { ledger, problems, totals, complete, files }: OpenedLedger,
  options: ValidateOptions,
): ValidationReport {
  const judge = validator({ ...options, head: ledger.head });
  for (const problem of problems) judge.problem(problem);
  judge.omitted(omitted(problems, totals));
  for (const table of ledger.tables.values()) judge.table(table);
  return judge.finish({ head: ledger.head, complete, files });
}

/** How many problems of each code were found beyond those that were kept. */
function omitted(
  problems: OpenedLedger["problems"],
  totals: OpenedLedger["totals"],
): ReadonlyMap<ProblemCode, number> {
  const left = new Map(totals);
  for (const { code } of problems) left.set(code, (left.get(code) ?? 0) - 1);
  return new Map([...left].filter(([, count]) => count > 0));
}
