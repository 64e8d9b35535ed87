import type { FunctionRuleDefinition, Ledger, Rule } from "@ipms/core";
import type { ActiveRule, Circumstances } from "./active-rule.js";
import { findingOf, tableOfFailure } from "./finding-of.js";
import type { RuleJudge } from "./rule-judge.js";
import { unreadableFailures } from "./unreadable.js";

/** Judges by a rule's function. */
export function functionJudge(
  active: ActiveRule,
  rule: Rule & FunctionRuleDefinition,
  { asOf, requiredEvidence }: Circumstances,
): RuleJudge {
  const lacking = (ledger: Ledger) =>
    rule.reads.filter(({ table, field }) => !ledger.tables.get(table)?.columns.has(field));
  return {
    lacking: (ledger) => new Set(lacking(ledger).map(({ table, field }) => `${table}.${field}`)),
    judge(ledger, previous, tally) {
      // Without a column that it reads no row of this part has a value there.
      if (lacking(ledger).length > 0) {
        tally.leftOut({ absent: ledger.tables.get(rule.table)?.rowCount ?? 0 });
        return;
      }
      const { applied, notApplicable, failures } = rule.judge({
        ledger,
        ...(previous === undefined ? {} : { previous }),
        asOf,
        parameters: active.parameters,
        requiredEvidence,
      });
      tally.applied(applied);
      if (notApplicable !== undefined) tally.leftOut(notApplicable);
      const isUnreadable = unreadableFailures(rule, ledger, previous);
      const pointedTo = new Set<string>();
      let unreadable = 0;
      for (const failure of failures) {
        if (isUnreadable(failure)) {
          unreadable += 1;
          continue;
        }
        const table = tableOfFailure(rule, failure, ledger, previous);
        if (failure.field !== undefined) pointedTo.add(failure.field);
        const field = failure.field ?? rule.reads[0]?.field;
        if (table === undefined) tally.failedUnseen(1);
        else {
          tally.failed(() =>
            findingOf(active, table, field === undefined ? failure : { ...failure, field }),
          );
        }
      }
      // A rule that points to fields one by one says nothing against those that it may read and did not name.
      if (pointedTo.size > 0) {
        for (const { table, field } of rule.reads) tally.touches(`${table}.${field}`);
      }
      for (const field of pointedTo) tally.touches(`${rule.table}.${field}`);
      tally.applied(-unreadable);
      tally.leftOut({ unreadable });
    },
  };
}
