import { calendarDay, type WorkingCalendar } from "../calendar/working-calendar.js";
import { compareSpans } from "../date/interval-order.js";
import { add, compare, divide, multiply, rational, subtract } from "../decimal/rational.js";
import { IpmsError } from "../errors.js";
import { calendarOf, listOf, literalCell, parameterCell } from "./bound-values.js";
import type { Cell, RecordView } from "./cell.js";
import { claimingStages } from "./claiming-stages.js";
import { codePrefix } from "./code-prefix.js";
import { shiftedDate } from "./shifted-date.js";
import { milestoneField, provenBy } from "./milestone.js";
import type { ComparisonOperator, Term, Test } from "./node.js";
import type { ParameterValues } from "./parameters.js";
import { andTruth, no, notTruth, orTruth, type Truth, undecided, yes } from "./truth.js";

/**
 * The normative reading of a test for one record: small, plain and the oracle of every faster reader.
 *
 * An absent milestone date means "not reached", unless the row's `reportedStage` claims it; an absent
 * planned date means "no plan"; any other absent value leaves the test undecided.
 *
 * @param test - the expression
 * @param record - the record
 * @param parameters - the values given with the question
 * @returns yes, no or undecided
 * @throws IpmsError when a parameter has no value or kinds do not fit: mistakes of the definition
 */
export function evaluateTest(test: Test, record: RecordView, parameters: ParameterValues): Truth {
  switch (test.node) {
    case "and":
      return test.tests.reduce<Truth>(
        (truth, part) => andTruth(truth, evaluateTest(part, record, parameters)),
        yes,
      );
    case "or":
      return test.tests.reduce<Truth>(
        (truth, part) => orTruth(truth, evaluateTest(part, record, parameters)),
        no,
      );
    case "not":
      return notTruth(evaluateTest(test.test, record, parameters));
    case "present":
      return record.cell(test.field.table, test.field.field) === undefined ? no : yes;
    case "reached":
      return provenBy(test.milestone).reduce<Truth>((truth, milestone) => {
        const date: Term = { node: "field", table: "projects", field: milestoneField(milestone) };
        return orTruth(truth, compareTerms("<=", date, test.by, record, parameters));
      }, no);
    case "compare":
      return compareTerms(test.operator, test.left, test.right, record, parameters);
    case "one-of": {
      const cell = evaluateTerm(test.term, record, parameters);
      const values = listOf(test.values, parameters);
      if (cell === undefined) return undecided;
      return values.includes(codeOf(cell)) ? yes : no;
    }
    case "starts-with": {
      const cell = evaluateTerm(test.term, record, parameters);
      const prefix = evaluateTerm(test.prefix, record, parameters);
      if (cell === undefined || prefix === undefined) return undecided;
      return codePrefix(codeOf(cell), codeOf(prefix));
    }
    case "contains": {
      const cell = evaluateTerm(test.term, record, parameters);
      const values = listOf(test.values, parameters);
      if (cell === undefined) return undecided;
      return values.some((value) => codeOf(cell).includes(value)) ? yes : no;
    }
  }
}

/** The value of a term for one record, or `undefined` where a part of it is absent. */
export function evaluateTerm(
  term: Term,
  record: RecordView,
  parameters: ParameterValues,
): Cell | undefined {
  switch (term.node) {
    case "field":
      return record.cell(term.table, term.field);
    case "parameter":
      return parameterCell(term.name, parameters);
    case "literal":
      return literalCell(term);
    case "earliest":
      return term.terms
        .map((part) => evaluateTerm(part, record, parameters))
        .filter((cell) => cell !== undefined)
        .map(dateOf)
        .reduce<Extract<Cell, { kind: "date" }> | undefined>(
          (found, date) => ({
            kind: "date",
            first: Math.min(found?.first ?? date.first, date.first),
            last: Math.min(found?.last ?? date.last, date.last),
          }),
          undefined,
        );
    case "days-between": {
      const from = evaluateTerm(term.from, record, parameters);
      const to = evaluateTerm(term.to, record, parameters);
      if (from === undefined || to === undefined) return undefined;
      const [start, end] = [dateOf(from), dateOf(to)];
      if (start.first !== start.last || end.first !== end.last) return undefined;
      return { kind: "decimal", value: rational(BigInt(end.first - start.first)) };
    }
    case "days-after": {
      const date = evaluateTerm(term.date, record, parameters);
      const days = evaluateTerm(term.days, record, parameters);
      if (date === undefined || days === undefined) return undefined;
      return shiftedDate(dateOf(date), decimalOf(days).value);
    }
    case "working-days-between": {
      const from = evaluateTerm(term.from, record, parameters);
      const to = evaluateTerm(term.to, record, parameters);
      if (from === undefined || to === undefined) return undefined;
      return workingDays(dateOf(from), dateOf(to), calendarOf(parameters));
    }
    default:
      return arithmetic(term, record, parameters);
  }
}

/** The working days after one day up to another, counted one by one. */
function workingDays(
  from: Extract<Cell, { kind: "date" }>,
  to: Extract<Cell, { kind: "date" }>,
  calendar: WorkingCalendar,
): Cell | undefined {
  if (from.first !== from.last || to.first !== to.last) return undefined;
  const [start, end] = [Math.min(from.first, to.first), Math.max(from.first, to.first)];
  let count = 0n;
  for (let day = start + 1; day <= end; day += 1) {
    const kind = calendarDay(calendar, day);
    if (kind === "unsettled") return undefined;
    if (kind === "working") count += 1n;
  }
  return { kind: "decimal", value: rational(start === from.first ? count : -count) };
}

function arithmetic(
  term: Extract<Term, { node: "sum" | "difference" | "product" | "quotient" }>,
  record: RecordView,
  parameters: ParameterValues,
): Cell | undefined {
  const left = evaluateTerm(term.left, record, parameters);
  const right = evaluateTerm(term.right, record, parameters);
  if (left === undefined || right === undefined) return undefined;
  const [a, b] = [decimalOf(left), decimalOf(right)];
  const currency = a.currency ?? b.currency;
  const unit = currency === undefined ? {} : { currency };
  const additive = term.node === "sum" || term.node === "difference";
  if (additive && a.currency !== b.currency) return undefined;
  switch (term.node) {
    case "sum":
      return { kind: "decimal", value: add(a.value, b.value), ...unit };
    case "difference":
      return { kind: "decimal", value: subtract(a.value, b.value), ...unit };
    case "product":
      return { kind: "decimal", value: multiply(a.value, b.value), ...unit };
    case "quotient":
      if (b.value.numerator === 0n) return undefined;
      if (a.currency !== undefined && a.currency === b.currency) {
        return { kind: "decimal", value: divide(a.value, b.value) };
      }
      return { kind: "decimal", value: divide(a.value, b.value), ...unit };
  }
}

function compareTerms(
  operator: ComparisonOperator,
  left: Term,
  right: Term,
  record: RecordView,
  parameters: ParameterValues,
): Truth {
  const a = evaluateTerm(left, record, parameters);
  const b = evaluateTerm(right, record, parameters);
  if (a === undefined || b === undefined) {
    return a === undefined && isUnreached(left, record) ? no : undecided;
  }
  if (a.kind === "date" || b.kind === "date") {
    const [x, y] = [dateOf(a), dateOf(b)];
    return compareSpans(operator, x.first, x.last, y.first, y.last);
  }
  if (a.kind === "code" || b.kind === "code") {
    return (operator === "=") === (codeOf(a) === codeOf(b)) ? yes : no;
  }
  if (a.currency !== b.currency) return undecided;
  return holds(operator, compare(a.value, b.value)) ? yes : no;
}

/** Whether an absent date says "not reached" or "not planned": nothing claims what it would show. */
function isUnreached(term: Term, record: RecordView): boolean {
  if (term.node !== "field") return false;
  const claims = claimingStages(term.table, term.field);
  if (claims === undefined) return false;
  const stage = record.cell("projects", "reportedStage");
  return stage === undefined || !claims.includes(codeOf(stage));
}

/** Whether a comparison holds for a difference's sign. */
function holds(operator: ComparisonOperator, sign: number): boolean {
  switch (operator) {
    case "=":
      return sign === 0;
    case "!=":
      return sign !== 0;
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
  }
}

function dateOf(cell: Cell): Extract<Cell, { kind: "date" }> {
  if (cell.kind !== "date") throw new IpmsError("invalid-definition", "not a date");
  return cell;
}

function decimalOf(cell: Cell): Extract<Cell, { kind: "decimal" }> {
  if (cell.kind !== "decimal") throw new IpmsError("invalid-definition", "not a number");
  return cell;
}

function codeOf(cell: Cell): string {
  if (cell.kind !== "code") throw new IpmsError("invalid-definition", "not a code");
  return cell.value;
}
