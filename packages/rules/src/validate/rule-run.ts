import type { RuleJudge } from "./rule-judge.js";
import type { ExpressionRuleDefinition, FunctionRuleDefinition, Ledger, Rule } from "@ipms/core";
import type { RuleFault, RuleOutcome } from "../report.js";
import type { ActiveRule, Circumstances } from "./active-rule.js";
import { expressionJudge } from "./expression-judge.js";
import { functionJudge } from "./function-judge.js";
import { isRecordwise } from "./is-recordwise.js";
import type { Tally } from "./tally.js";

/** A rule that looks at tables; rules over single values look at what reading found. */
export type TableRule = Rule & (ExpressionRuleDefinition | FunctionRuleDefinition);

/** A rule of a table while a ledger passes. */
export interface RuleRun {
  /** Its table. */
  readonly table: string;
  /** Whether it judges any part of its table by itself, and need not wait for the rest. */
  readonly isRecordwise: boolean;
  /** Judges the rule's table, or a part of it, as it stands in a ledger. Never throws. */
  judge(ledger: Ledger, previous: Ledger | undefined): void;
  /** What became of it. */
  outcome(): RuleOutcome;
  /** How it broke, if it did; it judges nothing more then. */
  readonly fault: RuleFault | undefined;
}

/** Where what is found by a rule is counted. */
export interface RuleTallies {
  /** For what counts. */
  readonly tally: Tally;
  /** For what counts if the columns are seen that the rule needs. */
  readonly tentative: Tally;
}

/**
 * Begins to judge by a rule. A ledger that lacks a column is not judged by rules that need it, but
 * parts that lack it belong to the same ledger as parts that have it: what is found in them counts as
 * soon as the column has been seen anywhere.
 *
 * @param active - the rule, as it is set
 * @param rule - the same rule
 * @param circumstances - the day
 * @param tallies - count and keep what is found
 */
export function ruleRun(
  active: ActiveRule,
  rule: TableRule,
  circumstances: Circumstances,
  { tally, tentative }: RuleTallies,
): RuleRun {
  const judge: RuleJudge =
    "judge" in rule
      ? functionJudge(active, rule, circumstances)
      : expressionJudge(active, rule, circumstances);
  let unseen: ReadonlySet<string> | undefined;
  let rows: number | undefined;
  let waitsForPrevious = false;
  let fault: RuleFault | undefined;
  return {
    table: rule.table,
    isRecordwise: isRecordwise(rule, circumstances.head !== undefined),
    get fault() {
      return fault;
    },
    judge(ledger, previous) {
      const table = ledger.tables.get(rule.table);
      if (table === undefined || fault !== undefined) return;
      rows = (rows ?? 0) + table.rowCount;
      waitsForPrevious = rule.level === "cuts" && previous === undefined;
      if (waitsForPrevious) {
        tally.leftOut({ "no-previous-cut": table.rowCount });
        return;
      }
      try {
        if (unseen === undefined || unseen.size > 0) {
          const lacking = judge.lacking(ledger, previous);
          unseen = new Set([...(unseen ?? lacking)].filter((name) => lacking.has(name)));
          if (unseen.size === 0) tally.add(tentative);
        }
        judge.judge(ledger, previous, unseen.size > 0 ? tentative : tally);
      } catch (error) {
        fault = { rule: rule.id, message: String(error) };
      }
    },
    outcome() {
      if (rows === undefined) tally.lacks([rule.table]);
      else if (unseen !== undefined && unseen.size > 0) {
        tally.lacks([...unseen]);
        tally.leftOut({ "missing-column": rows });
      }
      return tally.outcome();
    },
  };
}
