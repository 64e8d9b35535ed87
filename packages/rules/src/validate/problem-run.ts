import type { FieldRuleDefinition, ProblemCode, RecordProblem, Rule, Table } from "@ipms/core";
import type { Finding } from "../finding.js";
import type { ActiveRule } from "./active-rule.js";
import { problemFinding, ruleOfProblem } from "./judge-problems.js";
import { staysInLedger } from "./judged-values.js";
import type { Tally } from "./tally.js";
import { valueCounter } from "./value-counter.js";

/** The rules over single values while a ledger passes. */
export interface ProblemRun {
  /** Counts the values of a table, or of a part of one. */
  add(batch: Table): void;
  /** Takes a problem that reading found. */
  problem(problem: RecordProblem): void;
  /** Takes numbers of problems that reading found and did not keep. */
  omitted(counts: ReadonlyMap<ProblemCode, number>): void;
  /** Says how many values were judged. To be called once, at the end. */
  finish(): void;
}

type FieldRule = Rule & FieldRuleDefinition;

/**
 * Begins to judge single values.
 *
 * @param active - all rules
 * @param tallies - counts and keeps what is found, by rule
 */
export function problemRun(
  active: readonly ActiveRule[],
  tallies: ReadonlyMap<string, Tally>,
): ProblemRun {
  const running = active.flatMap(({ rule, severity }): readonly Rule[] =>
    severity === "off" ? [] : [rule],
  );
  const ruleOf = ruleOfProblem(running);
  const severities = new Map(active.map(({ rule, severity }) => [rule.id, severity]));
  const values = valueCounter();
  /** Values with a problem, which are not in the ledger, by rule. */
  const refused = new Map<string, number>();
  const judge = (code: ProblemCode, times: number): FieldRule | undefined => {
    const rule = ruleOf(code);
    if (rule !== undefined && !staysInLedger(code)) {
      refused.set(rule.id, (refused.get(rule.id) ?? 0) + times);
    }
    return rule;
  };
  return {
    add: (batch) => values.add(batch),
    problem(problem) {
      const rule = judge(problem.code, 1);
      const severity = rule && severities.get(rule.id);
      if (rule === undefined || severity === undefined || severity === "off") return;
      const { id, version } = rule;
      const { table, field } = problem;
      const tally = tallies.get(id);
      if (table !== undefined && field !== undefined) tally?.touches(`${table}.${field}`);
      tally?.failed((): Finding => ({ rule: id, version, severity, ...problemFinding(problem) }));
    },
    omitted(counts) {
      for (const [code, times] of counts) {
        const rule = judge(code, times);
        if (rule !== undefined) tallies.get(rule.id)?.failedUnseen(times);
      }
    },
    finish() {
      for (const rule of running) {
        if (rule.level !== "field") continue;
        const tally = tallies.get(rule.id);
        const { judged, unknown, missing } = values.countFor(rule);
        const applied = judged + (refused.get(rule.id) ?? 0);
        tally?.applied(applied);
        tally?.leftOut({ "missing-column": unknown });
        if (applied === 0) tally?.lacks(missing);
      }
    },
  };
}
