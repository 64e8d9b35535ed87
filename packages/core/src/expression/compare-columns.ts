import { absent, type DateColumn } from "../table/column.js";
import { claimingStages } from "./claiming-stages.js";
import type { ColumnSource } from "./column-source.js";
import { compareDates, compareWithDay } from "./compare-dates.js";
import { compareNumbers } from "./compare-numbers.js";
import { compareTexts, fillByIndex } from "./compare-texts.js";
import type { ComparisonOperator, Term } from "./node.js";
import { calculate } from "./number-arithmetic.js";
import type { ParameterValues } from "./parameters.js";
import { datesOf, numbersIn, type TermColumn, termColumn, textsIn } from "./term-columns.js";
import { no, undecided } from "./truth.js";

/** Compares two terms in every row. */
export function compareColumns(
  operator: ComparisonOperator,
  left: Term,
  right: Term,
  source: ColumnSource,
  parameters: ParameterValues,
): Uint8Array {
  const { rowCount } = source;
  const result = new Uint8Array(rowCount).fill(undecided);
  const claims = left.node === "field" ? claimingStages(left.table, left.field) : undefined;
  if (claims !== undefined) fillUnreached(result, claims, source);
  if (
    left.node === "quotient" &&
    compareQuotient(result, operator, left, right, source, parameters)
  ) {
    return result;
  }
  const a = termColumn(left, source, parameters);
  const b = termColumn(right, source, parameters);
  if (a === undefined) return result;
  if (isDate(a) || (b !== undefined && isDate(b))) {
    const dates = datesOf(a, rowCount);
    const later = b ?? noDates(rowCount);
    if (later.kind === "same" && later.cell.kind === "date") {
      compareWithDay(result, operator, dates, later.cell);
    } else compareDates(result, operator, dates, datesOf(later, rowCount));
  } else if (b === undefined) {
    return result;
  } else if (isNumber(a) && isNumber(b)) {
    compareNumbers(result, operator, numbersIn(a, rowCount), numbersIn(b, rowCount));
  } else compareTexts(result, operator === "=", textsIn(a, rowCount), textsIn(b, rowCount));
  return result;
}

/**
 * A quotient against a number, without dividing: `a ÷ b ≤ c` is `a ≤ c × b` where b is above zero, and
 * the opposite below. Only where at most one of b and c is an amount, so that units stay what they are.
 */
function compareQuotient(
  result: Uint8Array,
  operator: ComparisonOperator,
  { left, right: by }: Extract<Term, { readonly left: Term }>,
  right: Term,
  source: ColumnSource,
  parameters: ParameterValues,
): boolean {
  const numbers = [left, by, right].map((term) => {
    const column = termColumn(term, source, parameters);
    return column && isNumber(column) ? numbersIn(column, source.rowCount) : undefined;
  });
  const [dividend, divisor, limit] = numbers;
  if (dividend === undefined || divisor === undefined || limit === undefined) return false;
  if (divisor.currency !== undefined && limit.currency !== undefined) return false;
  // What a double does not hold is left to the exact way.
  if (divisor.others.size > 0) return false;
  const product = calculate("product", limit, divisor);
  compareNumbers(result, operator, dividend, product);
  const { values } = divisor;
  let isTurned = false;
  for (let row = 0; row < values.length; row += 1) {
    if ((values[row] ?? 1) < 0) isTurned = true;
    else if (values[row] === 0) result[row] = undecided;
  }
  if (!isTurned) return true;
  const turned = new Uint8Array(source.rowCount).fill(undecided);
  compareNumbers(turned, opposites[operator], dividend, product);
  for (let row = 0; row < values.length; row += 1) {
    if ((values[row] ?? 1) < 0) result[row] = turned[row] ?? undecided;
  }
  return true;
}

/** What a comparison becomes where both sides are multiplied by a number below zero. */
const opposites: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "=": "=",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

function isDate(column: TermColumn): boolean {
  return (column.kind === "same" ? column.cell.kind : column.kind) === "date";
}

function isNumber(column: TermColumn): boolean {
  return column.kind === "same" ? column.cell.kind === "decimal" : column.kind === "numbers";
}

/** Dates of which none is there. */
function noDates(rowCount: number): DateColumn {
  const first = new Int32Array(rowCount).fill(absent);
  return { kind: "date", first, last: first };
}

/** Rows whose reported stage does not claim the milestone: an absent date means "not reached". */
function fillUnreached(result: Uint8Array, claims: readonly string[], source: ColumnSource): void {
  result.fill(no);
  const stages = source.column("projects", "reportedStage");
  if (stages?.kind !== "code" || claims.length === 0) return;
  fillByIndex(
    result,
    stages,
    stages.values.map((stage) => (claims.includes(stage) ? undecided : no)),
  );
}
