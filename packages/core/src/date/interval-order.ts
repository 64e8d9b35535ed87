import { type Truth, no, notTruth, undecided, yes } from "../expression/truth.js";
import type { Day } from "./day.js";

/** The comparisons of two dates. */
export type SpanOperator = "<" | "<=" | ">" | ">=" | "=" | "!=";

/**
 * Compares two dates that may be known only as intervals of days: {@link yes} when the comparison
 * holds for every pair of days, {@link no} when it holds for none, otherwise {@link undecided}.
 *
 * @example
 * ```ts
 * import { compareSpans, undecided } from "@ipms/core";
 *
 * // some day of days 0–30 against day 20
 * console.log(compareSpans("<=", 0, 30, 20, 20) === undecided); // => true
 * ```
 *
 * @param operator - the comparison
 * @param aFirst - first day of the left date
 * @param aLast - last day of the left date, inclusive
 * @param bFirst - first day of the right date
 * @param bLast - last day of the right date, inclusive
 */
export function compareSpans(
  operator: SpanOperator,
  aFirst: Day,
  aLast: Day,
  bFirst: Day,
  bLast: Day,
): Truth {
  switch (operator) {
    case "<":
      return before(aFirst, aLast, bFirst, bLast);
    case "<=":
      return notTruth(before(bFirst, bLast, aFirst, aLast));
    case ">":
      return before(bFirst, bLast, aFirst, aLast);
    case ">=":
      return notTruth(before(aFirst, aLast, bFirst, bLast));
    case "=":
      return same(aFirst, aLast, bFirst, bLast);
    default:
      return notTruth(same(aFirst, aLast, bFirst, bLast));
  }
}

function before(aFirst: Day, aLast: Day, bFirst: Day, bLast: Day): Truth {
  if (aLast < bFirst) return yes;
  return aFirst >= bLast ? no : undecided;
}

function same(aFirst: Day, aLast: Day, bFirst: Day, bLast: Day): Truth {
  if (aLast < bFirst || bLast < aFirst) return no;
  return aFirst === aLast && bFirst === bLast ? yes : undecided;
}
