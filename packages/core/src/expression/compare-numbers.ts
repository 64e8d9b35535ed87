import { compare } from "../decimal/rational.js";
import { holds } from "./evaluate-record.js";
import type { ComparisonOperator } from "./node.js";
import { isHeld, numberAt, type Numbers, sameCurrency, unheld } from "./numbers.js";
import { no, undecided, yes } from "./truth.js";

/** Answers a comparison in the rows where both sides have a number; other rows stay as they are. */
export function compareNumbers(
  result: Uint8Array,
  operator: ComparisonOperator,
  left: Numbers,
  right: Numbers,
): void {
  const scale = Math.max(left.scale, right.scale);
  const [a, b] = [left.values, right.values];
  const [leftUnit, rightUnit] = [10 ** (scale - left.scale), 10 ** (scale - right.scale)];
  const [below = no, equal = no, above = no] = [-1, 0, 1].map((sign) =>
    holds(operator, sign) ? yes : no,
  );
  const exactly = (row: number): void => {
    const [x, y] = [numberAt(left, row), numberAt(right, row)];
    if (x !== undefined && y !== undefined) {
      result[row] = holds(operator, compare(x, y)) ? yes : no;
    }
  };
  for (let row = 0; row < result.length; row += 1) {
    // Rounding keeps the order, so that only products which look equal may be rounded ones.
    const x = (a[row] ?? unheld) * leftUnit;
    const y = (b[row] ?? unheld) * rightUnit;
    if (x < y) result[row] = below;
    else if (x > y) result[row] = above;
    else if (x === y) {
      if (isHeld(x)) result[row] = equal;
      else exactly(row);
    }
  }
  for (const row of left.others.keys()) exactly(row);
  for (const row of right.others.keys()) exactly(row);
  const agrees = sameCurrency(left, right);
  if (agrees === undefined) return;
  for (let row = 0; row < result.length; row += 1) if (agrees[row] === 0) result[row] = undecided;
}
