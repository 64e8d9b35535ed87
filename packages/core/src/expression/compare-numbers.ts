import { compare } from "../decimal/rational.js";
import {
  addRow,
  allRows,
  inBoth,
  inEither,
  nextRow,
  noRows,
  type RowSet,
} from "../table/row-set.js";
import { type Answers, negated } from "./answers.js";
import type { ComparisonOperator } from "./node.js";
import { isHeld, numberAt, type Numbers, sameCurrency, sharedUnits, unheld } from "./numbers.js";

/** How numbers stand to others: the rows that lack one, or whose currencies differ, are in no set. */
export interface NumberOrder {
  /** How many rows there are. */
  readonly rowCount: number;
  /** The rows in which the left number is the smaller. */
  readonly below: RowSet;
  /** The rows in which both are equal. */
  readonly equal: RowSet;
  /** The rows in which the left number is the larger. */
  readonly above: RowSet;
}

/** The answers to a comparison of numbers that stand so. */
export function answersOfOrder(operator: ComparisonOperator, order: NumberOrder): Answers {
  const { rowCount, below, equal, above } = order;
  switch (operator) {
    case "<":
      return { rowCount, yes: below, no: inEither(equal, above) };
    case "<=":
      return { rowCount, yes: inEither(below, equal), no: above };
    case "=":
      return { rowCount, yes: equal, no: inEither(below, above) };
    case ">":
      return negated(answersOfOrder("<=", order));
    case ">=":
      return negated(answersOfOrder("<", order));
    case "!=":
      return negated(answersOfOrder("=", order));
  }
}

/** How numbers stand to others. */
export function orderOfNumbers(left: Numbers, right: Numbers): NumberOrder {
  const rowCount = left.values.length;
  const [below, equal, above] = [noRows(rowCount), noRows(rowCount), noRows(rowCount)];
  const doubtful = noRows(rowCount);
  const units = sharedUnits(left, right);
  if (isHeld(units.left) && isHeld(units.right)) {
    fillOrder(below, equal, above, left.values, units.left, right.values, units.right);
    settleEqual(equal, doubtful, left.values, units.left);
  } else doubtful.set(allRows(rowCount));
  const exactly = (row: number): void => {
    const [x, y] = [numberAt(left, row), numberAt(right, row)];
    if (x === undefined || y === undefined) return;
    const sign = compare(x, y);
    addRow(sign < 0 ? below : sign > 0 ? above : equal, row);
  };
  for (let row = nextRow(doubtful, 0); row >= 0; row = nextRow(doubtful, row + 1)) exactly(row);
  for (const row of left.others.keys()) exactly(row);
  for (const row of right.others.keys()) exactly(row);
  const agrees = sameCurrency(left, right);
  return {
    rowCount,
    below: inBoth(below, agrees),
    equal: inBoth(equal, agrees),
    above: inBoth(above, agrees),
  };
}

/** Compares whole numbers in doubles, each multiplied by its unit. */
function fillOrder(
  below: RowSet,
  equal: RowSet,
  above: RowSet,
  left: Float64Array,
  leftUnit: number,
  right: Float64Array,
  rightUnit: number,
): void {
  for (let word = 0; word < below.length; word += 1) {
    const end = Math.min(word * 32 + 32, left.length);
    let less = 0;
    let same = 0;
    let more = 0;
    for (let row = word * 32; row < end; row += 1) {
      const x = (left[row] ?? unheld) * leftUnit;
      const y = (right[row] ?? unheld) * rightUnit;
      const isLess = x < y;
      const isMore = x > y;
      const isSame = x === y;
      if (isLess) less |= 1 << row;
      else if (isMore) more |= 1 << row;
      else if (isSame) same |= 1 << row;
    }
    below[word] = less;
    equal[word] = same;
    above[word] = more;
  }
}

/**
 * Rounding keeps the order, so that only numbers too large for a double can deceive: they may look equal.
 * Such rows are moved to those that are doubtful.
 */
function settleEqual(equal: RowSet, doubtful: RowSet, left: Float64Array, unit: number): void {
  for (let row = nextRow(equal, 0); row >= 0; row = nextRow(equal, row + 1)) {
    if (!isHeld((left[row] ?? unheld) * unit)) addRow(doubtful, row);
  }
  for (let word = 0; word < equal.length; word += 1) {
    equal[word] = (equal[word] ?? 0) & ~(doubtful[word] ?? 0);
  }
}
