import type { LedgerInput } from "@ipms/metrics";
import { validateInput } from "../validate/validate-input.js";

/**
 * What one rule says of a ledger with one record: passed, failed, or why it did not judge.
 *
 * @param rule - the rule's id
 * @param project - the fields of the project beside its id and name
 * @param rest - the head and further tables
 * @param asOf - the day whose knowledge counts
 */
export function verdictOn(
  rule: string,
  project: Readonly<Record<string, unknown>>,
  rest: LedgerInput = {},
  asOf = "2023-12-31",
): string {
  const projects = [{ projectId: "P-1", name: "电池项目", ...project }];
  const report = validateInput({ ...rest, projects }, { asOf, only: [rule] });
  const outcome = report.rules.find(({ id }) => id === rule);
  if (outcome === undefined || report.faults.length > 0) return "fault";
  if (outcome.failed > 0) return "failed";
  return outcome.passed > 0 ? "passed" : (Object.keys(outcome.notApplicable)[0] ?? "not-run");
}
