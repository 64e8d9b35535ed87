import { type Ledger, type Profile, type Rule } from "@ipms/core";
import { defaultProfile } from "@ipms/metrics";
import { standardVersion } from "@ipms/schema";
import type { Finding } from "../finding.js";
import { rules as everyRule } from "../generated/registry.js";
import { rulesHash } from "../generated/rules-hash.js";
import type { FindingCounts, RuleFault, RuleOutcome, ValidationReport } from "../report.js";
import { activeRules, circumstancesOf } from "./active-rule.js";
import { coverageOf } from "./cover.js";
import { judgeRule } from "./judge-rule.js";
import { problemFinding, ruleOfProblem } from "./judge-problems.js";
import type { ValidateOptions } from "./options.js";
import { tallyOf } from "./tally.js";

/** How many findings of each rule are kept where nobody says otherwise. */
export const defaultMaximumFindings = 100;

/**
 * Runs every rule over a ledger.
 *
 * @param ledger - the ledger
 * @param options - the as-of date, an earlier cut, a profile and settings
 * @throws IpmsError `invalid-argument` when asOf is not a day
 */
export function validate(ledger: Ledger, options: ValidateOptions): ValidationReport {
  const circumstances = circumstancesOf(options);
  const known: readonly Rule[] = Object.values(everyRule);
  const active = activeRules(known, options);
  const maximum = options.maximumFindings ?? defaultMaximumFindings;
  const { covers, idleWaivers } = coverageOf(options);
  const tallies = new Map(active.map((each) => [each.rule.id, tallyOf(each, maximum, covers)]));
  const faults: RuleFault[] = [];
  const severities = new Map(active.map(({ rule, severity }) => [rule.id, severity]));
  const ruleOf = ruleOfProblem(known);
  for (const problem of options.problems ?? []) {
    const rule = ruleOf(problem.code);
    const severity = rule && severities.get(rule.id);
    if (rule === undefined || severity === undefined || severity === "off") continue;
    const { id, version } = rule;
    const tally = tallies.get(id);
    tally?.applied(1);
    tally?.failed((): Finding => ({ rule: id, version, severity, ...problemFinding(problem) }));
  }
  for (const each of active) {
    const tally = tallies.get(each.rule.id);
    if (each.severity === "off" || tally === undefined) continue;
    try {
      judgeRule(each, ledger, options.previous, circumstances, tally);
    } catch (error) {
      faults.push({ rule: each.rule.id, message: String(error) });
    }
  }
  const outcomes = active.flatMap(({ rule }) => tallies.get(rule.id)?.outcome() ?? []);
  return {
    ipmsReport: 1,
    standardVersion,
    rulesHash,
    asOf: options.asOf,
    profile: profileText(options.profile ?? defaultProfile),
    comparedWithPrevious: options.previous !== undefined,
    files: [],
    rows: Object.fromEntries([...ledger.tables].map(([name, { rowCount }]) => [name, rowCount])),
    complete: true,
    counts: countsOf(outcomes),
    waived: outcomes.reduce((sum, { waived }) => sum + waived, 0),
    known: outcomes.reduce((sum, { known }) => sum + known, 0),
    rules: outcomes,
    findings: [...tallies.values()].flatMap(({ findings }) => findings),
    faults,
    idleWaivers: idleWaivers(),
  };
}

function countsOf(
  outcomes: readonly Pick<RuleOutcome, "severity" | "failed" | "waived" | "known">[],
): FindingCounts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity, failed, waived, known } of outcomes) {
    if (severity !== "off") counts[severity] += failed - waived - known;
  }
  return counts;
}

function profileText({ id, version }: Profile): string {
  return `${id}@${version}`;
}
