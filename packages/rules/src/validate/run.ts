import type { Ledger, LedgerHead, Profile, Rule, Table } from "@ipms/core";
import { defaultProfile } from "@ipms/metrics";
import { standardVersion } from "@ipms/schema";
import type { Finding } from "../finding.js";
import { rules as everyRule } from "../generated/registry.js";
import { rulesHash } from "../generated/rules-hash.js";
import type { FindingCounts, RuleOutcome, ValidationReport } from "../report.js";
import { activeRules, circumstancesOf, isInForce } from "./active-rule.js";
import { columnPadder } from "./column-padder.js";
import { coverageOf } from "./cover.js";
import { fieldsOfRule, type TableField } from "./fields-of-rule.js";
import type { ValidateOptions } from "./options.js";
import { type ProblemRun, problemRun } from "./problem-run.js";
import { type RuleRun, ruleRun, type TableRule } from "./rule-run.js";
import { type Tally, tallyOf } from "./tally.js";

/** How many findings of each rule are kept where nobody says otherwise. */
export const defaultMaximumFindings = 100;

/** What is known of a ledger when all of it has passed. */
export interface LedgerEnd {
  /** The head of the ledger. */
  readonly head: LedgerHead;
  /** Whether every record of the files was read. */
  readonly complete: boolean;
  /** The files that were read. */
  readonly files: readonly string[];
}

/** All rules while a ledger passes. */
export interface Run extends Pick<ProblemRun, "problem" | "omitted"> {
  /** What rules over the whole ledger and figures look at, of which the caller keeps the columns. */
  readonly keptFields: readonly TableField[];
  /** Judges a table, or a part of one, by the rules that need no more. */
  records(part: Table): void;
  /**
   * Judges the whole ledger by the other rules, and says what became of all.
   *
   * @param ledger - at least the kept fields
   * @param end - what else is known
   */
  report(ledger: Ledger, end: Omit<LedgerEnd, "head">): ValidationReport;
}

/**
 * Begins a run of all rules.
 *
 * @param options - the as-of date, an earlier cut, a profile and settings
 * @param onFinding - called with each finding that is kept, as soon as it is found
 * @throws IpmsError `invalid-argument` when asOf is not a day
 */
export function openRun(options: ValidateOptions, onFinding?: (finding: Finding) => void): Run {
  const circumstances = circumstancesOf(options);
  const known: readonly Rule[] = Object.values(everyRule);
  const active = activeRules(known, options);
  const maximum = options.maximumFindings ?? defaultMaximumFindings;
  const coverage = coverageOf(options);
  const tallies = new Map<string, Tally>(
    active.map((each) => [each.rule.id, tallyOf(each, maximum, coverage.covers, onFinding)]),
  );
  const problems = problemRun(active, tallies);
  const runs = new Map<string, RuleRun>();
  const whole: TableRule[] = [];
  for (const each of active) {
    const tally = tallies.get(each.rule.id);
    if (each.severity === "off" || each.rule.level === "field" || tally === undefined) continue;
    if (!isInForce(each)) continue;
    const tentative = tallyOf(each, maximum, coverage.covers);
    const run = ruleRun(each, each.rule, circumstances, { tally, tentative });
    runs.set(each.rule.id, run);
    const hasAll = each.rule.level !== "cuts" || options.previous !== undefined;
    if (!run.isRecordwise && hasAll) whole.push(each.rule);
  }
  const rows = new Map<string, number>();
  const padded = columnPadder();
  return {
    keptFields: [...whole.flatMap(fieldsOfRule), ...(options.figures?.fields ?? [])],
    problem: (problem) => problems.problem(problem),
    omitted: (counts) => problems.omitted(counts),
    records(each) {
      const batch = padded(each);
      rows.set(batch.name, (rows.get(batch.name) ?? 0) + batch.rowCount);
      problems.add(batch);
      const part: Ledger = {
        head: circumstances.head ?? {},
        tables: new Map([[batch.name, batch]]),
      };
      for (const run of runs.values()) {
        if (run.isRecordwise && run.table === batch.name) run.judge(part, undefined);
      }
    },
    report(ledger, { complete, files }) {
      problems.finish();
      for (const run of runs.values()) {
        if (!run.isRecordwise) run.judge(ledger, options.previous);
      }
      const outcomes = active.flatMap(
        ({ rule }) => runs.get(rule.id)?.outcome() ?? tallies.get(rule.id)?.outcome() ?? [],
      );
      const figures = options.figures?.of(ledger, outcomes, options);
      return {
        ipmsReport: 1,
        standardVersion,
        rulesHash,
        asOf: options.asOf,
        profile: profileText(options.profile ?? defaultProfile),
        comparedWithPrevious: options.previous !== undefined,
        files,
        rows: Object.fromEntries(rows),
        complete,
        counts: countsOf(outcomes),
        waived: outcomes.reduce((sum, { waived }) => sum + waived, 0),
        known: outcomes.reduce((sum, each) => sum + each.known, 0),
        rules: outcomes,
        findings: [...tallies.values()].flatMap(({ findings }) => findings),
        faults: [...runs.values()].flatMap(({ fault }) => fault ?? []),
        idleWaivers: coverage.idleWaivers(),
        ...(figures === undefined ? {} : { figures }),
      };
    },
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
