import type {
  ColumnSource,
  ExpressionRuleDefinition,
  FieldNode,
  GroupAggregate,
  Ledger,
  Rule,
  Table,
} from "@ipms/core";
import type { ActiveRule, Circumstances } from "./active-rule.js";
import { namedFields } from "./compared-fields.js";
import { findingOf } from "./finding-of.js";
import { isRecordwise } from "./is-recordwise.js";
import { type BoundExpression, boundExpression, judgeExpression } from "./judge-expression.js";
import { ruleColumns } from "./rule-columns.js";
import type { RuleJudge } from "./rule-run.js";

/** Judges by an expression. */
export function expressionJudge(
  active: ActiveRule,
  rule: Rule & ExpressionRuleDefinition,
  { question, sources }: Circumstances,
): RuleJudge {
  const bound = boundExpression(active, rule);
  const isShared = readsOnlyItsTable(bound, rule);
  return {
    lacking(ledger, previous) {
      const names = bound.needed.flatMap((field) => lackingColumn(field, rule, ledger, previous));
      return new Set(names);
    },
    judge(ledger, previous, tally) {
      const table = ledger.tables.get(rule.table);
      if (table === undefined) return;
      const source = isShared
        ? sharedColumns(table, rule, ledger, sources)
        : ruleColumns(table, rule, ledger, previous);
      const { applied, notApplicable, failed, failures } = judgeExpression(bound, source, question);
      tally.applied(applied);
      tally.leftOut(notApplicable);
      let told = 0;
      for (const failure of failures) {
        if (!tally.hasRoom) break;
        told += 1;
        tally.failed(() => findingOf(active, table, failure));
      }
      tally.failedUnseen(failed - told);
    },
  };
}

/** Whether a rule looks at single records of its table: then its tests say the same in every rule. */
function readsOnlyItsTable(
  { holds, when }: BoundExpression,
  rule: ExpressionRuleDefinition,
): boolean {
  if (!isRecordwise(rule, true)) return false;
  const fields = [...namedFields(holds), ...(when === undefined ? [] : namedFields(when))];
  return fields.every(({ table }) => table === rule.table);
}

/** The columns of a table for all rules that look at its records alone, with what they answered. */
function sharedColumns(
  table: Table,
  rule: ExpressionRuleDefinition,
  ledger: Ledger,
  sources: Circumstances["sources"],
): ColumnSource {
  const known = sources.get(table);
  if (known !== undefined) return known;
  const source = { ...ruleColumns(table, rule, ledger, undefined), answers: new Map() };
  sources.set(table, source);
  return source;
}

/** The name of a field's column where it is not there, as people would look for it. */
function lackingColumn(
  { table, field }: FieldNode,
  rule: ExpressionRuleDefinition,
  ledger: Ledger,
  previous: Ledger | undefined,
): readonly string[] {
  if (table === "aggregates") {
    const aggregate = rule.aggregates?.[field];
    return aggregate === undefined ? [field] : lackingAggregate(aggregate, ledger);
  }
  const earlier = /^previous\.(.+)$/.exec(table)?.[1];
  const tables = (earlier === undefined ? ledger : previous)?.tables;
  return tables?.get(earlier ?? table)?.columns.has(field) === true ? [] : [`${table}.${field}`];
}

function lackingAggregate({ table, value }: GroupAggregate, ledger: Ledger): readonly string[] {
  const from = ledger.tables.get(table);
  if ("count" in value) return from === undefined ? [table] : [];
  const gathered = "sum" in value ? value.sum : "earliest" in value ? value.earliest : value.latest;
  return from?.columns.has(gathered.field) === true ? [] : [`${table}.${gathered.field}`];
}
