import { calendarDay, type CalendarDayKind, type ParameterValues } from "@ipms/core";
import type { Binder } from "./binder.js";
import type { DateTerm } from "./dates.js";

/** A letter for what is known of a day. */
const letters: Readonly<Record<CalendarDayKind, string>> = {
  working: "w",
  free: "f",
  unsettled: "u",
};

/**
 * The working days after one day, up to and including another, of dates that are known to the day; none
 * where a day between them is not settled. The calendar is a text with a letter for each day, and what is
 * counted are the letters between two days.
 *
 * @param from - the day on which the span begins
 * @param to - its last day
 * @param parameters - hold the calendar
 * @param binder - of the statement
 * @returns a whole number; `undefined` where no calendar is given
 */
export function workingDaysBetween(
  from: DateTerm,
  to: DateTerm,
  { calendar }: ParameterValues,
  { bind, dialect }: Binder,
): string | undefined {
  if (typeof calendar !== "object" || !("kind" in calendar)) return undefined;
  const { start, end } = calendar;
  const days = Array.from({ length: end - start }, (_, at) => calendarDay(calendar, start + at));
  const text = bind(days.map((kind) => letters[kind]).join(""), "text");
  const [first, limit] = [bind(String(start), "integer"), bind(String(end), "integer")];
  const least = `least(${from.first}, ${to.first})`;
  const most = `greatest(${from.first}, ${to.first})`;
  const between = `substring(${text}, ${least} - ${first} + 2, ${most} - ${least})`;
  const worked = `length(replace(${between}, 'f', ''))`;
  const direction = `CASE WHEN ${from.first} < ${to.first} THEN 1 ELSE -1 END`;
  const isExact = `${from.first} = ${from.last} AND ${to.first} = ${to.last}`;
  const isWithin = `${least} >= ${first} - 1 AND ${most} < ${limit}`;
  const search = dialect === "clickhouse" ? "position" : "strpos";
  return (
    `CASE WHEN ${isExact} THEN CASE WHEN ${from.first} = ${to.first} THEN 0 ` +
    `WHEN ${isWithin} AND ${search}(${between}, 'u') = 0 THEN ${worked} * ${direction} END END`
  );
}
