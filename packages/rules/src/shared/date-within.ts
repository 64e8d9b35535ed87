import { both, compareWithDay, type DateColumn, type Day, presenceOf } from "@ipms/core";
import type { DateAnswers } from "./judge-dates.js";

/**
 * Whether the dates of a column lie between two days, both included.
 *
 * @param dates - the dates
 * @param from - the first day of the span
 * @param to - the last day of the span
 */
export function datesWithin(dates: DateColumn, from: Day, to: Day): DateAnswers {
  return {
    there: presenceOf(dates, dates.first.length),
    answers: both(
      compareWithDay(">=", dates, { first: from, last: from }),
      compareWithDay("<=", dates, { first: to, last: to }),
    ),
  };
}
