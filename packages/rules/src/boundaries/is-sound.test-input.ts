import type { Rule } from "@ipms/core";
import type { RuleExample } from "../documentation.js";
import { rules, type ValidationReport } from "../index.js";

const registry: Readonly<Record<string, Rule>> = rules;

/** Rules that judge several values of each record, every one for itself. */
const ofSeveralValues = new Set([
  "project-actual-date-not-after-as-of",
  "project-amounts-not-vanished",
  "project-amounts-positive",
  "project-date-plausible",
  "project-division-in-use",
  "project-milestone-dates-not-rewritten",
  "project-milestone-evidenced",
  "project-milestones-not-after-termination",
  "project-milestones-not-vanished",
]);

/**
 * Whether a rule ran to its end and says of every record of its table what became of it: whether it passed,
 * failed, or why it was not judged.
 *
 * @param id - the rule
 * @param report - what it made of a ledger
 * @param example - the ledger
 */
export function isSound(
  id: string,
  { rules: outcomes, faults }: ValidationReport,
  { ledger, previous }: Pick<RuleExample, "ledger" | "previous">,
): boolean {
  const rule = registry[id];
  const outcome = outcomes.find((each) => each.id === id);
  if (rule === undefined || outcome === undefined || faults.length > 0) return false;
  // Rules over single values judge what readers found, of whichever tables.
  if (rule.level === "field") return true;
  const counts = [outcome.passed, outcome.failed, ...Object.values(outcome.notApplicable)];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const accounted = [ledger, previous].some((each) => {
    const rowCount = rowsIn(each?.[rule.table as "projects"]);
    return total === rowCount || (ofSeveralValues.has(id) && total % rowCount === 0);
  });
  return (total === 0 || accounted) && counts.every((count) => count >= 0);
}

function rowsIn(records: unknown): number {
  return Array.isArray(records) ? records.length : 0;
}
