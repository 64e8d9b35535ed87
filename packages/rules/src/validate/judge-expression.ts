import {
  type Column,
  type ColumnSource,
  evaluateColumns,
  type ExpressionRuleDefinition,
  type Failure,
  type FieldNode,
  type FindingValue,
  no,
  type NotApplicableReason,
  type ParameterValues,
  type Test,
  type Truth,
  undecided,
  yes,
} from "@ipms/core";
import type { ActiveRule } from "./active-rule.js";
import { bindParameters } from "./bind-parameters.js";
import { askedFields, comparedFields, decidingFields, namedFields } from "./compared-fields.js";
import { plainValue } from "./plain-value.js";
import { presence } from "./presence.js";

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

const passes = 0;
const fails = 1;
const isNotConcerned = 2;
const isUndecided = 3;
const isAbsent = 4;
const isUnreadable = 5;

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
  const { holds, when, compared } = bound;
  const concerned = when && evaluateColumns(when, source, question);
  if (concerned !== undefined && isAll(concerned, no)) {
    return noneJudged({ "not-concerned": source.rowCount });
  }
  const columns = compared.map(({ table, field }) => source.column(table, field));
  const marks = bound.read.flatMap(
    ({ table, field }) => source.column(table, field)?.unreadable ?? [],
  );
  const isLacking = columns.some(
    (column) => column === undefined || presence(column, source.rowCount).count === 0,
  );
  if (isLacking && concerned === undefined && marks.length === 0)
    return noneJudged({ absent: source.rowCount });
  const truths = isLacking ? undefined : evaluateColumns(holds, source, question);
  if (concerned === undefined && truths !== undefined && isAll(truths, yes)) {
    const isFull = columns.every((column) => column && presence(column, source.rowCount).isFull);
    if (isFull) return { ...noneJudged({}), applied: source.rowCount };
  }
  const verdicts =
    truths === undefined ? new Uint8Array(source.rowCount).fill(isAbsent) : verdictsOf(truths);
  for (const column of columns) if (column !== undefined) leaveOutAbsent(verdicts, column);
  if (concerned !== undefined) leaveOutOthers(verdicts, concerned);
  for (const unreadable of marks) leaveOutUnreadable(verdicts, unreadable);
  const { passed, failed, notConcerned, open, unreadable, absent } = countsOf(verdicts);
  return {
    applied: passed + failed,
    failed,
    notApplicable: { "not-concerned": notConcerned, undecided: open, unreadable, absent },
    failures: failed === 0 ? [] : failuresIn(verdicts, bound, source),
  };
}

/** How many rows there are of each verdict. Nearly all pass, which is asked first. */
function countsOf(verdicts: Uint8Array) {
  let [passed, failed, notConcerned, open, unreadable] = [0, 0, 0, 0, 0];
  const count = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      const verdict = verdicts[row];
      if (verdict === passes) passed += 1;
      else if (verdict === isNotConcerned) notConcerned += 1;
      else if (verdict === fails) failed += 1;
      else if (verdict === isUndecided) open += 1;
      else if (verdict === isUnreadable) unreadable += 1;
    }
  };
  // Four rows that pass are one word of zeros.
  const words = new Uint32Array(verdicts.buffer, verdicts.byteOffset, verdicts.length >> 2);
  for (let word = 0; word < words.length; word += 1) {
    if (words[word] === 0) passed += 4;
    else count(word * 4, word * 4 + 4);
  }
  count(words.length * 4, verdicts.length);
  const absent = verdicts.length - passed - failed - notConcerned - open - unreadable;
  return { passed, failed, notConcerned, open, unreadable, absent };
}

function noneJudged(notApplicable: ExpressionJudgement["notApplicable"]): ExpressionJudgement {
  return { applied: 0, failed: 0, notApplicable, failures: [] };
}

function isAll(truths: Uint8Array, truth: Truth): boolean {
  for (let row = 0; row < truths.length; row += 1) if (truths[row] !== truth) return false;
  return true;
}

/** Turns answers into verdicts, in the same memory. */
function verdictsOf(truths: Uint8Array): Uint8Array {
  for (let row = 0; row < truths.length; row += 1) {
    const truth = truths[row];
    truths[row] = truth === yes ? passes : truth === no ? fails : isUndecided;
  }
  return truths;
}

function leaveOutAbsent(verdicts: Uint8Array, column: Column): void {
  const { rows, isFull } = presence(column, verdicts.length);
  if (isFull) return;
  for (let row = 0; row < verdicts.length; row += 1) if (rows[row] === 0) verdicts[row] = isAbsent;
}

function leaveOutOthers(verdicts: Uint8Array, concerned: Uint8Array): void {
  for (let row = 0; row < verdicts.length; row += 1) {
    const truth = concerned[row];
    if (truth === no) verdicts[row] = isNotConcerned;
    else if (truth === undecided) verdicts[row] = isUndecided;
  }
}

/** Of a record that could not be read in full, only that it passes or that it is of no concern holds. */
function leaveOutUnreadable(verdicts: Uint8Array, unreadable: Uint8Array): void {
  for (let row = 0; row < verdicts.length; row += 1) {
    const verdict = verdicts[row];
    if (unreadable[row] === 1 && verdict !== passes && verdict !== isNotConcerned) {
      verdicts[row] = isUnreadable;
    }
  }
}

function* failuresIn(
  verdicts: Uint8Array,
  { shown, field }: BoundExpression,
  source: ColumnSource,
): Generator<Failure> {
  for (let row = verdicts.indexOf(fails); row >= 0; row = verdicts.indexOf(fails, row + 1)) {
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
