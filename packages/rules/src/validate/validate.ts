import type { Ledger } from "@ipms/core";
import type { ValidationReport } from "../report.js";
import type { ValidateOptions } from "./options.js";
import { openRun } from "./run.js";
import { tableSlices } from "./table-slices.js";

/**
 * Runs every rule over a ledger.
 *
 * @param ledger - the ledger
 * @param options - the as-of date, an earlier cut, a profile and settings
 * @throws IpmsError `invalid-argument` when asOf is not a day
 */
export function validate(ledger: Ledger, options: ValidateOptions): ValidationReport {
  const run = openRun({ ...options, head: ledger.head });
  for (const problem of options.problems ?? []) run.problem(problem);
  for (const table of ledger.tables.values()) {
    for (const slice of tableSlices(table)) run.records(slice);
  }
  return run.report(ledger, { complete: true, files: [] });
}
