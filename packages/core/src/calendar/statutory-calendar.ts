import { type Day, dayOf, parseDay } from "../date/day.js";
import { calendarNotices } from "./calendar-notices.js";
import { type CalendarDayKind, type WorkingCalendar, workingCalendar } from "./working-calendar.js";

/** Which years the calendar holds, as results name it: it grows by a year with each notice. */
export const statutoryCalendarId = /* @__PURE__ */ `cn-${calendarNotices[0]?.year}-${calendarNotices.at(-1)?.year}`;

let known: WorkingCalendar | undefined;

/**
 * The working days of China by statute: Monday to Friday, without the holidays of the State Council's
 * yearly notice and with its make-up days. Years without a notice are not in it: nothing is guessed.
 *
 * @example
 * ```ts
 * import { calendarDay, parseDay, statutoryCalendar } from "@ipms/core";
 *
 * const calendar = statutoryCalendar();
 * console.log(calendarDay(calendar, parseDay("2022-10-08") ?? 0)); // => working
 * console.log(calendarDay(calendar, parseDay("2027-03-01") ?? 0)); // => unsettled
 * ```
 */
export function statutoryCalendar(): WorkingCalendar {
  known ??= workingCalendar(firstDay(), statutoryDays());
  return known;
}

function firstDay(): Day {
  return newYear(calendarNotices[0]?.year ?? 0);
}

function statutoryDays(): readonly CalendarDayKind[] {
  const start = firstDay();
  const last = calendarNotices.at(-1)?.year ?? 0;
  const kinds = Array.from({ length: newYear(last + 1) - start }, (_, at) => usual(start + at));
  const settle = (spans: string, year: number, kind: CalendarDayKind): void => {
    for (const day of daysOf(spans, year)) {
      // The notice for 2007 also moves two days of 2006, a year without a calendar of its own.
      if (day >= start) kinds[day - start] = kind;
    }
  };
  for (const { year, holidays, makeUpDays } of calendarNotices) {
    settle(holidays, year, "free");
    settle(makeUpDays, year, "working");
  }
  return kinds;
}

function daysOf(spans: string, year: number): readonly Day[] {
  return spans.split(" ").flatMap((span) => {
    const [first = "", last = first] = span.split("/");
    const from = completed(first, `${year}-01-01`);
    const start = parseDay(from) ?? 0;
    const end = parseDay(completed(last, from)) ?? 0;
    return Array.from({ length: end - start + 1 }, (_, day) => start + day);
  });
}

/** A date whose beginning is left out where it is that of another. */
function completed(date: string, other: string): string {
  return other.slice(0, other.length - date.length) + date;
}

/** Day 0 was a Thursday. */
function usual(day: Day): CalendarDayKind {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday < 5 ? "working" : "free";
}

function newYear(year: number): Day {
  return dayOf(year, 1, 1) ?? 0;
}
