import type {
  Answers,
  ExpressionRuleDefinition,
  FieldNode,
  GroupAggregate,
  Ledger,
  Rule,
  Table,
} from "@ipms/core";
import type { ActiveRule, Circumstances } from "./active-rule.js";
import { findingOf } from "./finding-of.js";
import { isRecordwise } from "./is-recordwise.js";
import { type BoundExpression, boundExpression, judgeExpression } from "./judge-expression.js";
import { ruleColumns } from "./rule-columns.js";
import type { RuleJudge } from "./rule-judge.js";

/** Judges by an expression. */
export function expressionJudge(
  active: ActiveRule,
  rule: Rule & ExpressionRuleDefinition,
  { question, answers }: Circumstances,
): RuleJudge {
  const bound = boundExpression(active, rule);
  const isShared = readsOnlyItsTable(bound, rule);
  return {
    lacking(ledger, previous) {
      const names = new Set<string>();
      for (const field of bound.needed) {
        for (const name of lackingColumn(field, rule, ledger, previous)) names.add(name);
      }
      return names;
    },
    judge(ledger, previous, tally) {
      const table = ledger.tables.get(rule.table);
      if (table === undefined) return;
      const columns = ruleColumns(table, rule, ledger, previous);
      const source = isShared ? { ...columns, answers: answersFor(table, answers) } : columns;
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
function readsOnlyItsTable({ read }: BoundExpression, rule: ExpressionRuleDefinition): boolean {
  return isRecordwise(rule, true) && read.every(({ table }) => table === rule.table);
}

/**
 * What the rules that look at the records of a table alone share. It names neither the table nor any
 * column: so both can go as soon as nobody else holds them.
 */
function answersFor(table: Table, known: Circumstances["answers"]): Map<string, Answers> {
  const answers = known.get(table) ?? new Map<string, Answers>();
  known.set(table, answers);
  return answers;
}

const none: readonly string[] = [];

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
  const earlier = table.startsWith("previous.") ? table.slice("previous.".length) : undefined;
  const tables = (earlier === undefined ? ledger : previous)?.tables;
  return tables?.get(earlier ?? table)?.columns.has(field) === true ? none : [`${table}.${field}`];
}

function lackingAggregate({ table, value }: GroupAggregate, ledger: Ledger): readonly string[] {
  const from = ledger.tables.get(table);
  if ("count" in value) return from === undefined ? [table] : [];
  const gathered = "sum" in value ? value.sum : "earliest" in value ? value.earliest : value.latest;
  return from?.columns.has(gathered.field) === true ? [] : [`${table}.${gathered.field}`];
}
