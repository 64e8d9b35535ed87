import { compare } from "../decimal/rational.js";
import { holds } from "./evaluate-record.js";
import type { ComparisonOperator } from "./node.js";
import { isHeld, numberAt, type Numbers, sameCurrency, unheld } from "./numbers.js";
import { no, type Truth, undecided, yes } from "./truth.js";

/** Answers a comparison in the rows where both sides have a number; other rows stay as they are. */
export function compareNumbers(
  result: Uint8Array,
  operator: ComparisonOperator,
  left: Numbers,
  right: Numbers,
): void {
  const scale = Math.max(left.scale, right.scale);
  const [below = no, equal = no, above = no] = [-1, 0, 1].map((sign) =>
    holds(operator, sign) ? yes : no,
  );
  const exactly = (row: number): void => {
    const [x, y] = [numberAt(left, row), numberAt(right, row)];
    if (x !== undefined && y !== undefined) {
      result[row] = holds(operator, compare(x, y)) ? yes : no;
    }
  };
  const lookEqual = compareScaled(
    result,
    { values: left.values, unit: 10 ** (scale - left.scale) },
    { values: right.values, unit: 10 ** (scale - right.scale) },
    [below, equal, above],
  );
  for (const row of lookEqual) exactly(row);
  for (const row of left.others.keys()) exactly(row);
  for (const row of right.others.keys()) exactly(row);
  const agrees = sameCurrency(left, right);
  if (agrees === undefined) return;
  for (let row = 0; row < result.length; row += 1) if (agrees[row] === 0) result[row] = undecided;
}

/** Whole numbers, each to be multiplied by a unit. */
interface Scaled {
  readonly values: Float64Array;
  readonly unit: number;
}

/**
 * Compares in doubles.
 *
 * @returns the rows that look equal but may not be: rounding keeps the order, so that only products too
 *   large for a double can deceive
 */
function compareScaled(
  result: Uint8Array,
  { values: a, unit: leftUnit }: Scaled,
  { values: b, unit: rightUnit }: Scaled,
  [below, equal, above]: readonly [Truth, Truth, Truth],
): readonly number[] {
  const doubtful: number[] = [];
  for (let row = 0; row < result.length; row += 1) {
    const x = (a[row] ?? unheld) * leftUnit;
    const y = (b[row] ?? unheld) * rightUnit;
    if (x < y) result[row] = below;
    else if (x > y) result[row] = above;
    else if (x === y) {
      if (isHeld(x)) result[row] = equal;
      else doubtful.push(row);
    }
  }
  return doubtful;
}
