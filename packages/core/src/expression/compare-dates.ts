import { compareSpans } from "../date/interval-order.js";
import { absent, type DateColumn } from "../table/column.js";
import type { ComparisonOperator } from "./node.js";
import { no, undecided, yes } from "./truth.js";

/**
 * Dates against one bound, in the rows that have a date. Days are whole numbers, so that every order
 * reads as "not after a limit" or its opposite: `<` is `<=` the day before, `>` and `>=` are their
 * negations.
 */
export function compareWithDay(
  result: Uint8Array,
  operator: ComparisonOperator,
  { first, last }: DateColumn,
  bound: { readonly first: number; readonly last: number },
): void {
  if (operator === "=" || operator === "!=") {
    for (let row = 0; row < result.length; row += 1) {
      const from = first[row] ?? absent;
      if (from === absent) continue;
      result[row] = compareSpans(operator, from, last[row] ?? absent, bound.first, bound.last);
    }
    return;
  }
  const shift = operator === "<" || operator === ">=" ? 1 : 0;
  const negated = operator === ">" || operator === ">=";
  const [within, beyond] = negated ? [no, yes] : [yes, no];
  const certainLimit = bound.first - shift;
  const possibleLimit = bound.last - shift;
  for (let row = 0; row < result.length; row += 1) {
    const from = first[row] ?? absent;
    if (from === absent) continue;
    if ((last[row] ?? absent) <= certainLimit) result[row] = within;
    else result[row] = from > possibleLimit ? beyond : undecided;
  }
}

/** Dates against dates, in the rows whose left date is there. */
export function compareDates(
  result: Uint8Array,
  operator: ComparisonOperator,
  left: DateColumn,
  right: DateColumn,
): void {
  if (operator === "=" || operator === "!=") {
    for (let row = 0; row < result.length; row += 1) {
      const [from, to] = [left.first[row] ?? absent, right.first[row] ?? absent];
      if (from === absent) continue;
      result[row] =
        to === absent
          ? undecided
          : compareSpans(operator, from, left.last[row] ?? absent, to, right.last[row] ?? absent);
    }
    return;
  }
  // `a > b` is `b < a`, and `a >= b` is `b <= a`.
  const turned = operator === ">" || operator === ">=";
  const [earlier, later] = turned ? [right, left] : [left, right];
  const shift = operator === "<" || operator === ">" ? 1 : 0;
  order(result, earlier, later, shift);
  leaveOpen(result, left.first, right.first);
}

/** Whether dates come before others, in the rows that have both. */
function order(
  result: Uint8Array,
  { first: earlierFirst, last: earlierLast }: DateColumn,
  { first: laterFirst, last: laterLast }: DateColumn,
  shift: number,
): void {
  for (let row = 0; row < result.length; row += 1) {
    const first = earlierFirst[row] ?? absent;
    const limit = laterFirst[row] ?? absent;
    if (first === absent || limit === absent) continue;
    if ((earlierLast[row] ?? absent) + shift <= limit) result[row] = yes;
    else result[row] = first + shift <= (laterLast[row] ?? absent) ? undecided : no;
  }
}

/** A date that is compared with one that is absent leaves open what it would be. */
function leaveOpen(result: Uint8Array, left: Int32Array, right: Int32Array): void {
  for (let row = 0; row < result.length; row += 1) {
    if (right[row] === absent && left[row] !== absent) result[row] = undecided;
  }
}
