import { parseCalendarDate } from "./calendar-date.js";
import { type Day, parseDay } from "./day.js";
import { type Period, daysPeriod, halfPeriod, monthIndex, quarterPeriod } from "./period.js";

/**
 * Reads a period in canonical form: the inverse of `periodText`. `undefined` for anything else.
 *
 * @param text - for example `2022-01/2022-09`
 */
export function parseCanonicalPeriod(text: string): Period | undefined {
  const slash = text.indexOf("/");
  if (slash !== -1) return interval(text.slice(0, slash), text.slice(slash + 1));
  const named = /^([0-9]{4})-(?:H([12])|Q([1-4]))$/.exec(text);
  if (named === null) return yearOrMonth(text);
  const year = Number(named[1]);
  if (year === 0) return undefined;
  return named[2] === undefined
    ? quarterPeriod(year, Number(named[3]))
    : halfPeriod(year, Number(named[2]));
}

function yearOrMonth(text: string): Period | undefined {
  const date = parseCalendarDate(text);
  if (date === undefined || date.precision === "day") return undefined;
  return { kind: date.precision, start: date.first, end: date.last + 1 };
}

function interval(from: string, to: string): Period | undefined {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first !== undefined && last !== undefined) {
    return first <= last ? daysPeriod(first, last) : undefined;
  }
  const firstMonth = yearOrMonth(from);
  const lastMonth = yearOrMonth(to);
  if (firstMonth?.kind !== "month" || lastMonth?.kind !== "month") return undefined;
  return monthsBetween(firstMonth.start, lastMonth.start, lastMonth.end);
}

function monthsBetween(first: Day, last: Day, end: Day): Period | undefined {
  if (last < first) return undefined;
  return { kind: monthIndex(first) === monthIndex(last) ? "month" : "months", start: first, end };
}
