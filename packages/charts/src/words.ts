import { dayWords, type Locale, periodWords, type Text, textIn } from "@ipms/core";
import { refusalText, type RefusedResult, type Result } from "@ipms/metrics";

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
