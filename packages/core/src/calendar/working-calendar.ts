import type { Day } from "../date/day.js";

/** What is known of one day: it is worked, it is not, or nobody has settled it. */
export type CalendarDayKind = "working" | "free" | "unsettled";

/** Which days are worked, over a span of days; outside it nothing is known. */
export interface WorkingCalendar {
  /** Tells calendars from other values given with a question. */
  readonly kind: "calendar";
  /** The first day of the span. */
  readonly start: Day;
  /** The day after the last one. */
  readonly end: Day;
  /** Working days from `start` to before each day of the span, its end included: a prefix sum. */
  readonly working: Int32Array;
  /** Days that nobody has settled, counted likewise. */
  readonly unsettled: Int32Array;
}

/**
 * Makes a calendar of days.
 *
 * @param start - the first day
 * @param kinds - what is known of it and of each day after it
 */
export function workingCalendar(start: Day, kinds: readonly CalendarDayKind[]): WorkingCalendar {
  const working = new Int32Array(kinds.length + 1);
  const unsettled = new Int32Array(kinds.length + 1);
  for (const [at, kind] of kinds.entries()) {
    working[at + 1] = (working[at] ?? 0) + (kind === "working" ? 1 : 0);
    unsettled[at + 1] = (unsettled[at] ?? 0) + (kind === "unsettled" ? 1 : 0);
  }
  return { kind: "calendar", start, end: start + kinds.length, working, unsettled };
}

/**
 * Whether a day is worked.
 *
 * @returns `unsettled` for days outside the calendar too
 */
export function calendarDay(calendar: WorkingCalendar, day: Day): CalendarDayKind {
  const { start, end, working, unsettled } = calendar;
  if (day < start || day >= end) return "unsettled";
  const at = day - start;
  if (unsettled[at + 1] !== unsettled[at]) return "unsettled";
  return working[at + 1] === working[at] ? "free" : "working";
}

/**
 * The working days after one day, up to and including another: the day on which a span begins is not
 * counted (Civil Code, article 201). Negative where the second day comes first.
 *
 * @example
 * ```ts
 * import { parseDay, statutoryCalendar, workingDaysBetween } from "@ipms/core";
 *
 * const [friday, thursday] = [parseDay("2022-09-30"), parseDay("2022-10-13")];
 * console.log(workingDaysBetween(statutoryCalendar(), friday ?? 0, thursday ?? 0)); // => 6
 * ```
 *
 * @param calendar - which days are worked
 * @param from - the day on which the span begins
 * @param to - its last day
 * @returns `undefined` where a day between them is not settled
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: Day,
  to: Day,
): number | undefined {
  if (to < from) {
    const backwards = workingDaysBetween(calendar, to, from);
    return backwards === undefined ? undefined : 0 - backwards;
  }
  if (from === to) return 0;
  const [first, last] = [from + 1 - calendar.start, to + 1 - calendar.start];
  const { working, unsettled } = calendar;
  if (first < 0 || last >= working.length || unsettled[first] !== unsettled[last]) return undefined;
  return (working[last] ?? 0) - (working[first] ?? 0);
}

/** The first day after `from`, up to and including `to`, that nobody has settled, if there is one. */
export function firstUnsettledDay(calendar: WorkingCalendar, from: Day, to: Day): Day | undefined {
  for (let day = from + 1; day <= to; day += 1) {
    if (calendarDay(calendar, day) === "unsettled") return day;
  }
  return undefined;
}
