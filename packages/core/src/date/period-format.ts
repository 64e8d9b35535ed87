import type { Locale } from "../text/locale.js";
import type { CalendarDate } from "./calendar-date.js";
import { type Day, type DayParts, dayParts } from "./day.js";
import { fourDigits } from "./digits.js";
import type { Period } from "./period.js";

/**
 * A period as people read it; `parsePeriod` reads the text back.
 *
 * @example
 * ```ts
 * import { formatPeriod, monthsPeriod } from "@ipms/core";
 *
 * console.log(formatPeriod(monthsPeriod(2022, 1, 9), "zh-Hans")); // => 2022年1—9月
 * console.log(formatPeriod(monthsPeriod(2022, 1, 9), "en")); // => January–September 2022
 * ```
 *
 * @param period - any period
 * @param locale - the language
 */
export function formatPeriod(period: Period, locale: Locale): string {
  const first = dayParts(period.start);
  const last = dayParts(period.end - 1);
  return locale === "en"
    ? englishPeriod(period.kind, first, last)
    : chinesePeriod(period.kind, first, last);
}

/**
 * A day as people read it: `18 June 2023`, `2023年6月18日`.
 *
 * @param day - any day
 * @param locale - the language
 */
export function formatDay(day: Day, locale: Locale): string {
  const parts = dayParts(day);
  return locale === "en"
    ? englishPeriod("days", parts, parts)
    : chinesePeriod("days", parts, parts);
}

/**
 * A date as people read it, as exactly as it is known: `June 2023`, `2023年6月`.
 *
 * @param date - a date of any precision
 * @param locale - the language
 */
export function formatCalendarDate(date: CalendarDate, locale: Locale): string {
  if (date.precision === "day") return formatDay(date.first, locale);
  return formatPeriod({ kind: date.precision, start: date.first, end: date.last + 1 }, locale);
}

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function englishMonth({ month }: DayParts): string {
  return englishMonths[month - 1] ?? "";
}

function englishPeriod(kind: Period["kind"], first: DayParts, last: DayParts): string {
  const year = fourDigits(last.year);
  const firstYear = first.year === last.year ? "" : ` ${fourDigits(first.year)}`;
  switch (kind) {
    case "year":
      return year;
    case "half":
      return `${first.month === 1 ? "first" : "second"} half of ${year}`;
    case "quarter":
      return `Q${last.month / 3} ${year}`;
    case "month":
      return `${englishMonth(last)} ${year}`;
    case "months":
      return `${englishMonth(first)}${firstYear}–${englishMonth(last)} ${year}`;
    default: {
      const end = `${last.day} ${englishMonth(last)} ${year}`;
      if (firstYear !== "" || first.month !== last.month) {
        return `${first.day} ${englishMonth(first)}${firstYear}–${end}`;
      }
      return first.day === last.day ? end : `${first.day}–${end}`;
    }
  }
}

// These words are the same in Simplified and Traditional characters.
function chinesePeriod(kind: Period["kind"], first: DayParts, last: DayParts): string {
  const year = `${fourDigits(first.year)}年`;
  const sameYear = first.year === last.year;
  const lastYear = sameYear ? "" : `${fourDigits(last.year)}年`;
  switch (kind) {
    case "year":
      return year;
    case "half":
      return `${year}${first.month === 1 ? "上" : "下"}半年`;
    case "quarter":
      return `${year}${"一二三四".charAt(last.month / 3 - 1)}季度`;
    case "month":
      return `${year}${first.month}月`;
    case "months":
      return sameYear
        ? `${year}${first.month}—${last.month}月`
        : `${year}${first.month}月至${lastYear}${last.month}月`;
    default: {
      const start = `${year}${first.month}月${first.day}日`;
      if (!sameYear || first.month !== last.month) {
        return `${start}至${lastYear}${last.month}月${last.day}日`;
      }
      return first.day === last.day ? start : `${start}至${last.day}日`;
    }
  }
}
