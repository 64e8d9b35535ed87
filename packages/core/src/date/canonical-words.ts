import type { Locale } from "../text/locale.js";
import { parseDay } from "./day.js";
import { formatDay, formatPeriod } from "./period-format.js";
import { parsePeriod } from "./period-parse.js";

/**
 * A period that is written in canonical form, as people read it; any other text stays as it is.
 *
 * @example
 * ```ts
 * import { periodWords } from "@ipms/core";
 *
 * console.log(periodWords("2022-H1", "en"), periodWords("2022-H1", "zh-Hans")); // => first half of 2022 2022年上半年
 * ```
 *
 * @param period - such as `2022-H1`, as results hold it
 * @param locale - the language
 */
export function periodWords(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed.ok ? formatPeriod(parsed.value, locale) : period;
}

/**
 * A day that is written in canonical form, as people read it; any other text stays as it is.
 *
 * @example
 * ```ts
 * import { dayWords } from "@ipms/core";
 *
 * console.log(dayWords("2022-06-30", "en"), dayWords("2022-06-30", "zh-Hans")); // => 30 June 2022 2022年6月30日
 * ```
 *
 * @param day - such as `2022-06-30`, as results hold it
 * @param locale - the language
 */
export function dayWords(day: string, locale: Locale): string {
  const parsed = parseDay(day);
  return parsed === undefined ? day : formatDay(parsed, locale);
}
