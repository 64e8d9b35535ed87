import {
  evaluateColumns,
  type ExpressionRuleDefinition,
  type Failure,
  type FieldNode,
  type FindingValue,
  hasValue,
  type Ledger,
  no,
  type NotApplicableReason,
  type Table,
  type Test,
  undecided,
} from "@ipms/core";
import type { ActiveRule, Circumstances } from "./active-rule.js";
import { bindParameters } from "./bind-parameters.js";
import { askedFields, comparedFields } from "./compared-fields.js";
import { plainValue } from "./plain-value.js";
import { ruleColumns } from "./rule-columns.js";

/** What an expression rule found in a table, or which columns it lacks. */
export interface ExpressionJudgement {
  /** How many records it judged. */
  readonly applied: number;
  /** How many it did not judge, by reason. */
  readonly notApplicable: Partial<Record<NotApplicableReason, number>>;
  /** The records that fail. */
  readonly failures: readonly Failure[];
  /** The columns it needs and does not find. */
  readonly missing?: readonly string[];
}

/**
 * Judges the records of a table by an expression rule.
 *
 * @param active - the rule
 * @param rule - the same, as an expression
 * @param table - the records
 * @param ledger - the tables that it may look into
 * @param previous - the earlier cut
 * @param circumstances - the day
 */
export function judgeExpression(
  active: ActiveRule,
  rule: ExpressionRuleDefinition,
  table: Table,
  ledger: Ledger,
  previous: Ledger | undefined,
  circumstances: Circumstances,
): ExpressionJudgement {
  const source = ruleColumns(table, rule, ledger, previous);
  const holds = bindParameters(rule.holds, active);
  const when = rule.when && bindParameters(rule.when, active);
  const compared = comparedFields(holds);
  const missing = neededFields(rule, compared, when).filter(
    (field) => source.column(field.table, field.field) === undefined,
  );
  if (missing.length > 0) {
    return {
      applied: 0,
      notApplicable: { "missing-column": table.rowCount },
      failures: [],
      missing: missing.map(({ table: name, field }) => `${name}.${field}`),
    };
  }
  const concerned = when && evaluateColumns(when, source, circumstances.question);
  const truths = evaluateColumns(holds, source, circumstances.question);
  const columns = compared.flatMap((field) => source.column(field.table, field.field) ?? []);
  const shown = [...compared, ...(when === undefined ? [] : shownFields(when))];
  const notApplicable: Partial<Record<NotApplicableReason, number>> = {};
  const failures: Failure[] = [];
  let applied = 0;
  const leaveOut = (reason: NotApplicableReason): void => {
    notApplicable[reason] = (notApplicable[reason] ?? 0) + 1;
  };
  for (let row = 0; row < table.rowCount; row += 1) {
    if (concerned?.[row] === no) leaveOut("not-concerned");
    else if (concerned?.[row] === undecided) leaveOut("undecided");
    else if (columns.some((column) => !hasValue(column, row))) leaveOut("absent");
    else if (truths[row] === undecided) leaveOut("undecided");
    else {
      applied += 1;
      if (truths[row] === no) {
        failures.push({ row, values: valuesOf(shown, row), ...fieldOf(rule, compared) });
      }
    }
  }
  return { applied, notApplicable, failures };

  function valuesOf(fields: readonly FieldNode[], row: number): Record<string, FindingValue> {
    const values: Record<string, FindingValue> = {};
    for (const field of fields) {
      const column = source.column(field.table, field.field);
      const value = column && plainValue(column, row);
      if (value !== null && value !== undefined) values[shownName(field)] = value;
    }
    return values;
  }
}

/** The name under which a message shows a field: `startedOn`, `previousStartedOn`. */
function shownName({ table, field }: FieldNode): string {
  if (!table.startsWith("previous.")) return field;
  return `previous${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}

/**
 * The fields without whose columns a rule judges nothing: those that it compares, those of its `when`
 * that are not asked for first, and the one that findings point to.
 */
function neededFields(
  rule: ExpressionRuleDefinition,
  compared: readonly FieldNode[],
  when: Test | undefined,
): readonly FieldNode[] {
  if (when === undefined) return [...compared, ...(rule.field === undefined ? [] : [rule.field])];
  const asked = askedFields(when);
  const conditions = comparedFields(when).filter(
    ({ table, field }) => !asked.has(`${table}.${field}`),
  );
  return [...compared, ...conditions, ...(rule.field === undefined ? [] : [rule.field])];
}

function shownFields(test: Test): readonly FieldNode[] {
  return comparedFields(test);
}

function fieldOf(rule: ExpressionRuleDefinition, compared: readonly FieldNode[]) {
  const field = rule.field ?? compared[0];
  return field === undefined ? {} : { field: field.field };
}
