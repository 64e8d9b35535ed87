import { dayWords, type Locale, periodWords, type Text, textIn } from "@ipms/core";
import {
  type CodeNames,
  formatResult,
  refusalText,
  type RefusedResult,
  type Result,
} from "@ipms/metrics";

/** In which words a chart speaks. */
export interface ChartWords {
  /** The language. */
  readonly locale: Locale;
  /** What people call what refusals name by its code. */
  readonly nameOf?: CodeNames;
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
export function whyRefused(
  { reason, detail }: RefusedResult,
  { locale, nameOf }: ChartWords,
): string {
  return refusalText(reason, detail, locale, nameOf);
}

/** A figure's value, or why there is none, with the bounds that are known all the same. */
export function resultText(result: Result, { locale, nameOf }: ChartWords): string {
  return formatResult(result, locale, (reason, detail) =>
    refusalText(reason, detail, locale, nameOf),
  );
}

const basisText: Text = {
  en: "Period: {period}; as of {asOf}.",
  "zh-Hans": "期间：{period}；截至{asOf}。",
};
const undecidedText: Text = {
  en: "{count} answers cannot be decided from the records and count as no.",
  "zh-Hans": "有{count}处无法根据记录判定，按“否”计。",
};
