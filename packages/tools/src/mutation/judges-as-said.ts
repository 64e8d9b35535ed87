import { isDeepStrictEqual } from "node:util";
import type { Rule } from "@ipms/core";
import type { RuleExample, ValidationReport } from "@ipms/rules";

/** What examples are judged with: the rules' own entry, of the sources or of mutated ones. */
export interface RulesEntry {
  /** Every rule, by id. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** What a rule alone makes of an example. */
  readonly reportOn: (id: string, example: JudgedExample) => ValidationReport;
  /** Whether the rule ran to its end and accounts for every record. */
  readonly isSound: (id: string, report: ValidationReport, example: JudgedExample) => boolean;
}

/** What of an example is judged. */
export type JudgedExample = Omit<RuleExample, "title">;

/**
 * Whether a rule judges an example exactly as the example says: the same records fail, at the fields and
 * with the values that it names, and where it says that nothing is judged, nothing is, for that reason. Every
 * record is accounted for.
 * A mutant for which this is no longer so would be caught by the rules' tests, which ask the same.
 *
 * @param entry - the rules
 * @param id - the rule
 * @param example - one of its examples
 */
export function judgesAsSaid(entry: RulesEntry, id: string, example: JudgedExample): boolean {
  const report = entry.reportOn(id, example);
  const outcome = report.rules.find((each) => each.id === id);
  const expected = example.findings ?? [];
  if (outcome === undefined || !entry.isSound(id, report, example)) return false;
  if (outcome.failed !== expected.length || report.findings.length !== expected.length)
    return false;
  if (outcome.level !== "field" && outcome.applied > 0 !== (example.notApplicable === undefined)) {
    return false;
  }
  if (example.notApplicable !== undefined) {
    const reasons =
      outcome.missing === undefined ? Object.keys(outcome.notApplicable) : ["missing-column"];
    if (!isDeepStrictEqual(reasons, [example.notApplicable])) return false;
  }
  return expected.every(({ record, field, values = {} }, index) => {
    const found = report.findings[index];
    return (
      found?.record === record &&
      (field === undefined || found?.field === field) &&
      Object.entries(values).every(([name, value]) => isDeepStrictEqual(found?.values[name], value))
    );
  });
}
