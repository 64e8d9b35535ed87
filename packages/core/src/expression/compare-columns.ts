import { zero } from "../decimal/rational.js";
import type { Column } from "../table/column.js";
import { presenceOf } from "../table/presence.js";
import { allRows, inBoth, inEither, isEmpty, type RowSet, without } from "../table/row-set.js";
import { type Answers, sameAnswer } from "./answers.js";
import { claimingStages } from "./claiming-stages.js";
import type { ColumnSource } from "./column-source.js";
import { compareDates, compareWithDay } from "./compare-dates.js";
import { answersOfOrder, type NumberOrder, orderOfNumbers } from "./compare-numbers.js";
import { answersByCode, compareTexts } from "./compare-texts.js";
import type { ComparisonOperator, Term } from "./node.js";
import { calculate } from "./number-arithmetic.js";
import { type Numbers, sameNumber } from "./numbers.js";
import type { ParameterValues } from "./parameters.js";
import { compareShifted } from "./compare-shifted.js";
import { datesOf, numbersIn, type TermColumn, termColumn, textsIn } from "./term-columns.js";
import { no, undecided, yes } from "./truth.js";

/** Compares two terms in every row. */
export function compareColumns(
  operator: ComparisonOperator,
  left: Term,
  right: Term,
  source: ColumnSource,
  parameters: ParameterValues,
): Answers {
  const compared = answersTo(operator, left, right, source, parameters);
  const claims = left.node === "field" ? claimingStages(left.table, left.field) : undefined;
  if (left.node !== "field" || claims === undefined) return compared;
  const column = source.column(left.table, left.field);
  const unreached = unreachedRows(column, claims, source);
  return isEmpty(unreached) ? compared : { ...compared, no: inEither(compared.no, unreached) };
}

/** Compares where both terms have a value; all other rows are undecided. */
function answersTo(
  operator: ComparisonOperator,
  left: Term,
  right: Term,
  source: ColumnSource,
  parameters: ParameterValues,
): Answers {
  const { rowCount } = source;
  if (left.node === "quotient") {
    const order = orderOfQuotient(left, right, source, parameters);
    if (order !== undefined) return answersOfOrder(operator, order);
  }
  if (left.node === "days-after") {
    const answers = compareShifted(operator, left, right, source, parameters);
    if (answers !== undefined) return answers;
  }
  const a = termColumn(left, source, parameters);
  const b = termColumn(right, source, parameters);
  if (a === undefined || b === undefined) return sameAnswer(undecided, rowCount);
  if (isDate(a) || isDate(b)) {
    const dates = datesOf(a, rowCount);
    return b.kind === "same" && b.cell.kind === "date"
      ? compareWithDay(operator, dates, b.cell)
      : compareDates(operator, dates, datesOf(b, rowCount));
  }
  if (isNumber(a) && isNumber(b)) {
    const order = orderOfNumbers(numbersIn(a, rowCount), numbersIn(b, rowCount));
    return answersOfOrder(operator, order);
  }
  return compareTexts(operator === "=", textsIn(a, rowCount), textsIn(b, rowCount), rowCount);
}

/**
 * How a quotient stands to a number, without dividing: `a ÷ b ≤ c` is `a ≤ c × b` where b is above zero,
 * and the opposite below. Only where at most one of b and c is an amount, so that units stay what they
 * are.
 */
function orderOfQuotient(
  { left, right: by }: Extract<Term, { readonly left: Term }>,
  right: Term,
  source: ColumnSource,
  parameters: ParameterValues,
): NumberOrder | undefined {
  const numbers = [left, by, right].map((term) => {
    const column = termColumn(term, source, parameters);
    return column && isNumber(column) ? numbersIn(column, source.rowCount) : undefined;
  });
  const [dividend, divisor, limit] = numbers;
  if (dividend === undefined || divisor === undefined || limit === undefined) return undefined;
  if (divisor.currency !== undefined && limit.currency !== undefined) return undefined;
  // What a double does not hold is left to the exact way.
  if (divisor.others.size > 0) return undefined;
  const order = orderOfNumbers(dividend, calculate("product", limit, divisor));
  return turnedBelowZero(order, divisor);
}

const zeroCell = { kind: "decimal", value: zero } as const;

/** The order of products as that of quotients: turned where the divisor is below zero, none at zero. */
function turnedBelowZero(order: NumberOrder, divisor: Numbers): NumberOrder {
  const { rowCount, below, equal, above } = order;
  const { currency } = divisor;
  const nought = sameNumber(zeroCell, rowCount);
  const sign = orderOfNumbers(divisor, currency === undefined ? nought : { ...nought, currency });
  const turn = (one: RowSet, other: RowSet): RowSet =>
    inEither(inBoth(one, sign.above), inBoth(other, sign.below));
  return {
    rowCount,
    below: turn(below, above),
    equal: inBoth(equal, inEither(sign.above, sign.below)),
    above: turn(above, below),
  };
}

function isDate(column: TermColumn): boolean {
  return (column.kind === "same" ? column.cell.kind : column.kind) === "date";
}

function isNumber(column: TermColumn): boolean {
  return column.kind === "same" ? column.cell.kind === "decimal" : column.kind === "numbers";
}

/** The rows without a date whose reported stage does not claim it either: there it was not reached. */
function unreachedRows(
  column: Column | undefined,
  claims: readonly string[],
  source: ColumnSource,
): RowSet {
  const { rowCount } = source;
  const everywhere = allRows(rowCount);
  const rows =
    column === undefined ? everywhere : without(everywhere, presenceOf(column, rowCount));
  const stages = source.column("projects", "reportedStage");
  if (stages?.kind !== "code" || claims.length === 0 || isEmpty(rows)) return rows;
  const claimed = stages.values.map((stage) => (claims.includes(stage) ? yes : no));
  return without(rows, answersByCode(stages, claimed).yes);
}
