import { type Day, dayOf, dayText, daysInMonth } from "./day.js";
import { digitsAt, hyphen } from "./digits.js";

/** How exactly a date is known. */
export type DatePrecision = "year" | "month" | "day";

/**
 * A date that may be known only to its month or year: it stands for its whole interval of days.
 */
export interface CalendarDate {
  /** The first day the date can mean. */
  readonly first: Day;
  /** The last day the date can mean, inclusive; equal to `first` at day precision. */
  readonly last: Day;
  /** How the date was written. */
  readonly precision: DatePrecision;
}

/**
 * Reads a date in one of its three canonical forms; `undefined` for anything else and for dates that
 * do not exist. Other notations are translated where files are imported, not here.
 *
 * @example
 * ```ts
 * import { dayText, parseCalendarDate } from "@ipms/core";
 *
 * const date = parseCalendarDate("2024-02");
 * console.log(date && dayText(date.last)); // => 2024-02-29
 * ```
 *
 * @param text - `2023-06-18`, `2023-06` or `2023`
 */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const year = digitsAt(text, 0, 4);
  switch (text.length) {
    case 4:
      return span(dayOf(year, 1, 1), dayOf(year, 12, 31), "year");
    case 7: {
      if (text.charCodeAt(4) !== hyphen) return undefined;
      const month = digitsAt(text, 5, 7);
      return span(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)), "month");
    }
    case 10: {
      if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
      const day = dayOf(year, digitsAt(text, 5, 7), digitsAt(text, 8, 10));
      return span(day, day, "day");
    }
    default:
      return undefined;
  }
}

/**
 * A date in the canonical form of its precision: what {@link parseCalendarDate} reads back.
 *
 * @param date - a date of any precision
 * @throws IpmsError `invalid-argument` when the date lies outside the years 0001 to 9999
 */
export function calendarDateText(date: CalendarDate): string {
  return dayText(date.first).slice(0, textLengths[date.precision]);
}

const textLengths: Readonly<Record<DatePrecision, number>> = { year: 4, month: 7, day: 10 };

function span(
  first: Day | undefined,
  last: Day | undefined,
  precision: DatePrecision,
): CalendarDate | undefined {
  return first === undefined || last === undefined ? undefined : { first, last, precision };
}
