import type { Day } from "../date/day.js";
import { absent, type DateColumn } from "./column.js";

/** The days between which all dates of a column lie; of a column without dates no day does. */
export interface DateExtent {
  /** The first day that any of them may mean. */
  readonly first: Day;
  /** The last day that any of them may mean. */
  readonly last: Day;
}

const known = /* @__PURE__ */ new WeakMap<DateColumn, DateExtent>();

/**
 * The days between which all dates of a column lie. Many tests ask for the same column, so it is looked
 * up once and kept as long as the column is.
 *
 * @param column - the dates
 */
export function dateExtent(column: DateColumn): DateExtent {
  const before = known.get(column);
  if (before !== undefined) return before;
  const extent = { first: lowest(column.first), last: highest(column.last) };
  known.set(column, extent);
  return extent;
}

/** Stands above every day. */
const noDay = 2_147_483_647;

function lowest(days: Int32Array): number {
  // A whole number: beside a floating one each day would have to become one too.
  let least = noDay;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? absent;
    if (day < least && day !== absent) least = day;
  }
  return least === noDay ? Infinity : least;
}

function highest(days: Int32Array): number {
  // Nothing stands lower than what marks an absent date.
  let most: number = absent;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? absent;
    if (day > most) most = day;
  }
  return most === absent ? -Infinity : most;
}
