import { type Day, no, type Truth, undecided, yes } from "@ipms/core";

/**
 * Whether a date lies between two days, both included.
 *
 * @param first - the first day that the date may mean
 * @param last - the last day that it may mean
 * @param from - the first day of the span
 * @param to - the last day of the span
 */
export function dateWithin(first: Day, last: Day, from: Day, to: Day): Truth {
  if (first >= from && last <= to) return yes;
  return last < from || first > to ? no : undecided;
}
