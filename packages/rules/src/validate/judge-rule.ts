import type { Failure, FunctionRuleDefinition, Ledger, Rule } from "@ipms/core";
import type { ActiveRule, Circumstances } from "./active-rule.js";
import { findingOf, tableOfFailure } from "./finding-of.js";
import { judgeExpression } from "./judge-expression.js";
import type { Tally } from "./tally.js";

/**
 * Runs one rule over a ledger.
 *
 * @param active - the rule; single values are judged by reading, not here
 * @param ledger - the ledger
 * @param previous - its earlier cut
 * @param circumstances - the day
 * @param tally - counts and keeps what is found
 */
export function judgeRule(
  active: ActiveRule,
  ledger: Ledger,
  previous: Ledger | undefined,
  circumstances: Circumstances,
  tally: Tally,
): void {
  const { rule } = active;
  if (rule.level === "field") return;
  const table = ledger.tables.get(rule.table);
  const rowCount = table?.rowCount ?? 0;
  if (rule.level === "cuts" && previous === undefined) {
    tally.leftOut({ "no-previous-cut": rowCount });
    return;
  }
  if (table === undefined) {
    tally.lacks([rule.table]);
    return;
  }
  if ("judge" in rule) {
    const missing = missingFields(rule, ledger);
    if (missing.length > 0) {
      tally.lacks(missing);
      tally.leftOut({ "missing-column": rowCount });
      return;
    }
    const {
      applied,
      notApplicable = {},
      failures,
    } = rule.judge({
      ledger,
      ...(previous === undefined ? {} : { previous }),
      asOf: circumstances.asOf,
      parameters: active.parameters,
      requiredEvidence: circumstances.requiredEvidence,
    });
    tally.applied(applied);
    tally.leftOut(notApplicable);
    count(rule, failures);
    return;
  }
  const judgement = judgeExpression(active, rule, table, ledger, previous, circumstances);
  tally.applied(judgement.applied);
  tally.leftOut(judgement.notApplicable);
  tally.lacks(judgement.missing ?? []);
  count(rule, judgement.failures);

  function count(own: Extract<Rule, { table: string }>, failures: Iterable<Failure>): void {
    for (const failure of failures) {
      const where = tableOfFailure(own, failure, ledger, previous);
      if (where === undefined) tally.failedUnseen(1);
      else {
        const field = failure.field ?? ("reads" in own ? own.reads[0]?.field : undefined);
        tally.failed(() =>
          findingOf(active, where, field === undefined ? failure : { ...failure, field }),
        );
      }
    }
  }
}

function missingFields(rule: FunctionRuleDefinition, ledger: Ledger): readonly string[] {
  return rule.reads
    .filter(({ table, field }) => !ledger.tables.get(table)?.columns.has(field))
    .map(({ table, field }) => `${table}.${field}`);
}
