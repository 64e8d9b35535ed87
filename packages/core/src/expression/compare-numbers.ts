import { compare } from "../decimal/rational.js";
import { addRow, inBoth, inEither, noRows, type RowSet } from "../table/row-set.js";
import type { Answers } from "./answers.js";
import { holds } from "./evaluate-record.js";
import type { ComparisonOperator } from "./node.js";
import { isHeld, numberAt, type Numbers, sameCurrency, unheld } from "./numbers.js";

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
export function answersOfOrder(
  operator: ComparisonOperator,
  { rowCount, below, equal, above }: NumberOrder,
): Answers {
  const sets = [below, equal, above];
  const union = (wanted: boolean): RowSet =>
    sets
      .filter((_, index) => holds(operator, index - 1) === wanted)
      .reduce((one, other) => inEither(one, other), noRows(rowCount));
  return { rowCount, yes: union(true), no: union(false) };
}

/** How numbers stand to others. */
export function orderOfNumbers(left: Numbers, right: Numbers): NumberOrder {
  const rowCount = left.values.length;
  const scale = Math.max(left.scale, right.scale);
  const [below, equal, above] = [noRows(rowCount), noRows(rowCount), noRows(rowCount)];
  const lookEqual: number[] = [];
  const [leftUnit, rightUnit] = [10 ** (scale - left.scale), 10 ** (scale - right.scale)];
  fillOrder(below, equal, above, left.values, leftUnit, right.values, rightUnit, lookEqual);
  const exactly = (row: number): void => {
    const [x, y] = [numberAt(left, row), numberAt(right, row)];
    if (x === undefined || y === undefined) return;
    const sign = compare(x, y);
    addRow(sign < 0 ? below : sign > 0 ? above : equal, row);
  };
  for (const row of lookEqual) exactly(row);
  for (const row of left.others.keys()) exactly(row);
  for (const row of right.others.keys()) exactly(row);
  const agrees = sameCurrency(left, right);
  if (agrees === undefined) return { rowCount, below, equal, above };
  return {
    rowCount,
    below: inBoth(below, agrees),
    equal: inBoth(equal, agrees),
    above: inBoth(above, agrees),
  };
}

/**
 * Compares whole numbers in doubles, each multiplied by its unit. Rounding keeps the order, so that only
 * products too large for a double can deceive: they may look equal, and are listed as doubtful.
 */
function fillOrder(
  below: RowSet,
  equal: RowSet,
  above: RowSet,
  left: Float64Array,
  leftUnit: number,
  right: Float64Array,
  rightUnit: number,
  doubtful: number[],
): void {
  for (let word = 0; word < below.length; word += 1) {
    const end = Math.min(word * 32 + 32, left.length);
    let less = 0;
    let same = 0;
    let more = 0;
    for (let row = word * 32; row < end; row += 1) {
      const x = (left[row] ?? unheld) * leftUnit;
      const y = (right[row] ?? unheld) * rightUnit;
      if (x < y) less |= 1 << row;
      else if (x > y) more |= 1 << row;
      else if (x === y) {
        if (isHeld(x)) same |= 1 << row;
        else doubtful.push(row);
      }
    }
    below[word] = less;
    equal[word] = same;
    above[word] = more;
  }
}
