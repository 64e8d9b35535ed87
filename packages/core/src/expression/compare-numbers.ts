import { compare } from "../decimal/rational.js";
import { holds } from "./evaluate-record.js";
import type { ComparisonOperator } from "./node.js";
import { aligned, numberAt, type Numbers, sameCurrency, unheld } from "./numbers.js";
import { no, undecided, yes } from "./truth.js";

/** Answers a comparison in the rows where both sides have a number; other rows stay as they are. */
export function compareNumbers(
  result: Uint8Array,
  operator: ComparisonOperator,
  one: Numbers,
  other: Numbers,
): void {
  const [left, right] = aligned(one, other);
  const [a, b] = [left.values, right.values];
  const [below, equal, above] = [-1, 0, 1].map((sign) => (holds(operator, sign) ? yes : no));
  for (let row = 0; row < result.length; row += 1) {
    const x = a[row] ?? unheld;
    const y = b[row] ?? unheld;
    if (x < y) result[row] = below ?? no;
    else if (x > y) result[row] = above ?? no;
    else if (x === y) result[row] = equal ?? no;
  }
  for (const row of new Set([...left.others.keys(), ...right.others.keys()])) {
    const [x, y] = [numberAt(left, row), numberAt(right, row)];
    if (x !== undefined && y !== undefined) {
      result[row] = holds(operator, compare(x, y)) ? yes : no;
    }
  }
  const agrees = sameCurrency(left, right);
  if (agrees === undefined) return;
  for (let row = 0; row < result.length; row += 1) if (agrees[row] === 0) result[row] = undecided;
}
