import { type Day, dayParts } from "./day.js";
import { type Period, monthIndex } from "./period.js";
import { shiftMonths } from "./shift.js";

/** The calendar units into which a period can be split. */
export type CalendarUnit = "month" | "quarter" | "half" | "year";

const monthsOf: Readonly<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/**
 * A period in parts, in order and without gaps, cut where the calendar's months, quarters, halves or
 * years begin. A part that the period's edge cuts short is of kind `month`, `months` or `days`, as
 * its days make it; a period that is not cut and fills no unit is its own only part.
 *
 * @example
 * ```ts
 * import { monthsPeriod, periodText, splitPeriod } from "@ipms/core";
 *
 * const parts = splitPeriod(monthsPeriod(2022, 1, 8), "quarter").map(periodText);
 * console.log(parts.join(" ")); // => 2022-Q1 2022-Q2 2022-07/2022-08
 * ```
 *
 * @param period - any period
 * @param every - the unit at whose borders to cut
 */
export function splitPeriod(period: Period, every: CalendarUnit): readonly Period[] {
  const parts: Period[] = [];
  for (let start = period.start; start < period.end;) {
    const border = nextBorder(start, monthsOf[every]);
    const end = Math.min(border, period.end);
    const whole = end === border && start === shiftMonths(border, -monthsOf[every]);
    parts.push({ kind: whole ? every : partKind(start, end), start, end });
    start = end;
  }
  const [only] = parts;
  return parts.length === 1 && only?.kind !== every ? [period] : parts;
}

function nextBorder(day: Day, months: number): Day {
  const firstOfMonth = day - dayParts(day).day + 1;
  return shiftMonths(firstOfMonth, months - (monthIndex(day) % months));
}

function partKind(start: Day, end: Day): Period["kind"] {
  if (dayParts(start).day !== 1 || dayParts(end).day !== 1) return "days";
  return monthIndex(end) - monthIndex(start) === 1 ? "month" : "months";
}
