import {
  allRows,
  answerColumns,
  type ColumnSource,
  countRows,
  emptyRows,
  type ExpressionRuleDefinition,
  type Failure,
  type FieldNode,
  type FindingValue,
  inBoth,
  inEither,
  isEmpty,
  markedRows,
  nextRow,
  type NotApplicableReason,
  type ParameterValues,
  presenceOf,
  type RowSet,
  sameAnswer,
  type Test,
  undecided,
  without,
} from "@ipms/core";
import type { ActiveRule } from "./active-rule.js";
import { bindParameters } from "./bind-parameters.js";
import { askedFields, comparedFields, decidingFields, namedFields } from "./compared-fields.js";
import { plainValue } from "./plain-value.js";

/** An expression rule with its thresholds written in, ready to judge. */
export interface BoundExpression {
  /** What must hold. */
  readonly holds: Test;
  /** Whom it concerns. */
  readonly when?: Test;
  /** The fields whose values `holds` compares: without one of them a record is not judged. */
  readonly compared: readonly FieldNode[];
  /**
   * The fields without whose columns the rule judges nothing: those that it compares, those of its
   * `when` that are not asked for first, and the one that findings point to.
   */
  readonly needed: readonly FieldNode[];
  /** Every field that its tests look at, those behind a milestone included. */
  readonly read: readonly FieldNode[];
  /** The fields whose values a finding shows. */
  readonly shown: readonly FieldNode[];
  /** The field that a finding points to. */
  readonly field?: string;
}

/** What an expression rule found. */
export interface ExpressionJudgement {
  /** How many records it judged. */
  readonly applied: number;
  /** How many of them fail. */
  readonly failed: number;
  /** How many it did not judge, by reason. */
  readonly notApplicable: Readonly<Partial<Record<NotApplicableReason, number>>>;
  /** The records that fail, each made when it is asked for. */
  readonly failures: Iterable<Failure>;
}

/** Writes the thresholds of a rule into its tests. */
export function boundExpression(
  active: ActiveRule,
  rule: ExpressionRuleDefinition,
): BoundExpression {
  const holds = bindParameters(rule.holds, active);
  const when = rule.when && bindParameters(rule.when, active);
  const compared = comparedFields(holds);
  const conditions = when === undefined ? [] : comparedFields(when);
  const asked = when === undefined ? new Set<string>() : askedFields(when);
  const field = rule.field ?? compared[0];
  return {
    holds,
    compared,
    needed: [
      ...compared,
      ...conditions.filter((each) => !asked.has(`${each.table}.${each.field}`)),
      ...(rule.field === undefined ? [] : [rule.field]),
    ],
    read: [holds, ...(when === undefined ? [] : [when])].flatMap(decidingFields),
    shown: [...compared, ...(when === undefined ? [] : namedFields(when))],
    ...(when === undefined ? {} : { when }),
    ...(field === undefined ? {} : { field: field.field }),
  };
}

/**
 * Judges all rows of some columns by an expression rule. A field that has no column is absent in all.
 *
 * @param bound - the rule
 * @param source - the columns
 * @param question - the day
 */
export function judgeExpression(
  bound: BoundExpression,
  source: ColumnSource,
  question: ParameterValues,
): ExpressionJudgement {
  const { rowCount } = source;
  const concern = bound.when && answerColumns(bound.when, source, question);
  const concerned = concern?.yes ?? allRows(rowCount);
  const notConcerned = concern?.no ?? emptyRows(rowCount);
  const comparable = comparableRows(concerned, bound, source);
  const answers = isEmpty(comparable)
    ? sameAnswer(undecided, rowCount)
    : answerColumns(bound.holds, source, question);
  const passed = inBoth(comparable, answers.yes);
  const failed = inBoth(comparable, answers.no);
  // Of a record that could not be read in full, only that it passes or that it is of no concern holds.
  const unreadable = without(without(unreadableRows(bound, source), notConcerned), passed);
  const failures = without(failed, unreadable);
  const failedCount = countRows(failures);
  const applied = countRows(passed) + failedCount;
  const others = countRows(notConcerned);
  const open = countRows(unreadable);
  const absent = countRows(without(without(concerned, comparable), unreadable));
  return {
    applied,
    failed: failedCount,
    notApplicable: {
      "not-concerned": others,
      undecided: rowCount - applied - others - open - absent,
      unreadable: open,
      absent,
    },
    failures: failuresIn(failures, bound, source),
  };
}

/** The rows of some that have every value which the rule compares. */
function comparableRows(rows: RowSet, { compared }: BoundExpression, source: ColumnSource): RowSet {
  let left = rows;
  for (const { table, field } of compared) {
    const column = source.column(table, field);
    if (column === undefined) return emptyRows(source.rowCount);
    left = inBoth(left, presenceOf(column, source.rowCount));
  }
  return left;
}

/** The rows in which something could not be read that the rule looks at. */
function unreadableRows({ read }: BoundExpression, source: ColumnSource): RowSet {
  let rows = emptyRows(source.rowCount);
  for (const { table, field } of read) {
    const marks = source.column(table, field)?.unreadable;
    if (marks !== undefined) rows = inEither(rows, markedRows(marks));
  }
  return rows;
}

function* failuresIn(
  rows: RowSet,
  { shown, field }: BoundExpression,
  source: ColumnSource,
): Generator<Failure> {
  for (let row = nextRow(rows, 0); row >= 0; row = nextRow(rows, row + 1)) {
    const values: Record<string, FindingValue> = {};
    for (const each of shown) {
      const column = source.column(each.table, each.field);
      const value = column && plainValue(column, row);
      if (value !== null && value !== undefined) values[shownName(each)] = value;
    }
    yield { row, values, ...(field === undefined ? {} : { field }) };
  }
}

/** The name under which a message shows a field: `startedOn`, `previousStartedOn`. */
function shownName({ table, field }: FieldNode): string {
  if (!table.startsWith("previous.")) return field;
  return `previous${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}
