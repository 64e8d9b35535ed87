import { formatDay, formatPeriod, type Locale, parseDay, parsePeriod } from "@ipms/core";

/** A canonical period as people read it. */
export function periodWords(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed.ok ? formatPeriod(parsed.value, locale) : period;
}

/** A canonical day as people read it. */
export function dayWords(day: string, locale: Locale): string {
  const parsed = parseDay(day);
  return parsed === undefined ? day : formatDay(parsed, locale);
}
