import { IpmsError } from "../errors.js";
import { type Day, dayOf, dayParts, dayText } from "./day.js";

/**
 * The kinds of period. `months` are several whole months, usually cumulative from January (1—9月):
 * 1—6月 covers the same days as a `half`, but is another kind because it was meant otherwise.
 * `days` is any span of days.
 */
export type PeriodKind = "year" | "half" | "quarter" | "month" | "months" | "days";

/** A typed span of days, half-open. */
export interface Period {
  /** What the period was meant as. */
  readonly kind: PeriodKind;
  /** The first day. */
  readonly start: Day;
  /** The day after the last day. */
  readonly end: Day;
}

/**
 * A calendar year.
 *
 * @param year - 1 to 9999
 * @throws IpmsError `invalid-argument` when there is no such year
 */
export function yearPeriod(year: number): Period {
  return wholeMonths("year", year, 1, 12);
}

/**
 * A half of a year.
 *
 * @param year - 1 to 9999
 * @param half - 1 or 2
 * @throws IpmsError `invalid-argument` when there is no such half
 */
export function halfPeriod(year: number, half: number): Period {
  return wholeMonths("half", year, half * 6 - 5, 6);
}

/**
 * A quarter of a year.
 *
 * @param year - 1 to 9999
 * @param quarter - 1 to 4
 * @throws IpmsError `invalid-argument` when there is no such quarter
 */
export function quarterPeriod(year: number, quarter: number): Period {
  return wholeMonths("quarter", year, quarter * 3 - 2, 3);
}

/**
 * A month.
 *
 * @param year - 1 to 9999
 * @param month - 1 to 12
 * @throws IpmsError `invalid-argument` when there is no such month
 */
export function monthPeriod(year: number, month: number): Period {
  return wholeMonths("month", year, month, 1);
}

/**
 * Several whole months of a year, such as the cumulative months 1—9月; a single month is of kind
 * `month`.
 *
 * @param year - 1 to 9999
 * @param firstMonth - 1 to 12
 * @param lastMonth - `firstMonth` to 12, inclusive; beyond 12 it reaches into the next years
 * @throws IpmsError `invalid-argument` when there are no such months
 */
export function monthsPeriod(year: number, firstMonth: number, lastMonth: number): Period {
  const count = lastMonth - firstMonth + 1;
  return wholeMonths(count === 1 ? "month" : "months", year, firstMonth, count);
}

/**
 * Any span of days.
 *
 * @param first - the first day
 * @param last - the last day, inclusive
 * @throws IpmsError `invalid-argument` when the last day lies before the first
 */
export function daysPeriod(first: Day, last: Day): Period {
  if (!(first <= last)) {
    throw new IpmsError("invalid-argument", "the last day of a period lies before its first");
  }
  return { kind: "days", start: first, end: last + 1 };
}

/**
 * A period in canonical form: `2022`, `2022-H1`, `2022-Q3`, `2022-09`, `2022-01/2022-09`, or two days
 * inclusive, `2022-01-15/2022-03-10`. Equal texts mean equal periods.
 *
 * @example
 * ```ts
 * import { monthsPeriod, periodText } from "@ipms/core";
 *
 * console.log(periodText(monthsPeriod(2022, 1, 9))); // => 2022-01/2022-09
 * ```
 *
 * @param period - any period
 * @throws IpmsError `invalid-argument` when the period lies outside the years 0001 to 9999
 */
export function periodText(period: Period): string {
  const first = dayText(period.start);
  const last = dayText(period.end - 1);
  const { month } = dayParts(period.start);
  switch (period.kind) {
    case "year":
      return first.slice(0, 4);
    case "half":
      return `${first.slice(0, 4)}-H${(month + 5) / 6}`;
    case "quarter":
      return `${first.slice(0, 4)}-Q${(month + 2) / 3}`;
    case "month":
      return first.slice(0, 7);
    case "months":
      return `${first.slice(0, 7)}/${last.slice(0, 7)}`;
    default:
      return `${first}/${last}`;
  }
}

/**
 * Whether a day belongs to a period.
 *
 * @param period - any period
 * @param day - any day
 */
export function containsDay(period: Period, day: Day): boolean {
  return day >= period.start && day < period.end;
}

/**
 * The calendar year that contains a whole period, or `undefined` when the period reaches over a turn
 * of the year.
 *
 * @param period - any period
 */
export function yearOf(period: Period): Period | undefined {
  const { year } = dayParts(period.start);
  return dayParts(period.end - 1).year === year ? yearPeriod(year) : undefined;
}

/**
 * How many calendar months a period has; `undefined` for a span of days, which has no such number.
 *
 * @param period - any period
 */
export function monthCount(period: Period): number | undefined {
  if (period.kind === "days") return undefined;
  return monthIndex(period.end) - monthIndex(period.start);
}

/**
 * The running number of the month in which a day lies: months since January of the year 0.
 *
 * @param day - any day
 */
export function monthIndex(day: Day): number {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
}

function wholeMonths(kind: PeriodKind, year: number, firstMonth: number, count: number): Period {
  const start = dayOf(year, firstMonth, 1);
  const next = firstMonth - 1 + count;
  const end = dayOf(year + Math.floor(next / 12), (next % 12) + 1, 1) ?? endOfTime(year, next);
  const aligned = kind === "months" || (firstMonth - 1) % count === 0;
  if (start === undefined || end === undefined || count < 1 || !aligned) {
    throw new IpmsError(
      "invalid-argument",
      `there is no ${kind} of ${count} months from month ${firstMonth} of the year ${year}`,
    );
  }
  return { kind, start, end };
}

// The year 9999 ends on a day that has no text of its own.
function endOfTime(year: number, months: number): Day | undefined {
  const last = dayOf(9999, 12, 31);
  return year * 12 + months === 120_000 && last !== undefined ? last + 1 : undefined;
}
