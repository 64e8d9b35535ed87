import {
  formatDay,
  formatPeriod,
  type Locale,
  parseDay,
  parsePeriod,
  type Text,
  textIn,
} from "@ipms/core";
import { refusalText, type RefusedResult, type Result } from "@ipms/metrics";

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

/** What a figure rests on: its period, its day, its population. */
export function basisNote({ period, asOf, coverage }: Result, locale: Locale): string {
  const undecided = Object.values(coverage.undecided).reduce((sum, each) => sum + each, 0);
  return [
    textIn(basisText, locale, {
      period: periodWords(period, locale),
      asOf: dayWords(asOf, locale),
    }),
    ...(undecided === 0 ? [] : [textIn(undecidedText, locale, { count: undecided })]),
  ].join(locale === "en" ? " " : "");
}

/** Why a figure is refused. */
export function whyRefused({ reason, detail }: RefusedResult, locale: Locale): string {
  return refusalText(reason, detail, locale);
}

const basisText: Text = {
  en: "Period: {period}; as of {asOf}.",
  "zh-Hans": "期间：{period}；截至{asOf}。",
};
const undecidedText: Text = {
  en: "{count} answers cannot be decided from the records and count as no.",
  "zh-Hans": "有{count}处无法根据记录判定，按“否”计。",
};
