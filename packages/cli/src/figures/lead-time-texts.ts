import { milestones } from "@ipms/codelists";
import { listText, type Locale, type Text, textIn } from "@ipms/core";
import { formatQuantity, type LeadTimeEstimate, type LeadTimes, type Result } from "@ipms/metrics";
import { say } from "../say.js";

/** A table of both ways of treating unfinished projects. */
export interface LeadTimeTable {
  /** From which milestone to which. */
  readonly span: string;
  /** What the columns hold; the first is a text, the others are numbers. */
  readonly titles: readonly string[];
  /** Finished projects alone, then all of them. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Finished projects alone and all projects, side by side.
 *
 * @param leadTimes - what the result says of them
 * @param locale - the language
 */
export function leadTimeTable(
  { statistic, from, to, ...both }: LeadTimes,
  locale: Locale,
): LeadTimeTable {
  const texts = [heads.unfinished, heads.projects, heads.reached, heads.open, heads.terminated];
  const row = (name: Text, estimate: LeadTimeEstimate): readonly string[] => [
    textIn(name, locale),
    String(estimate.projects),
    String(estimate.reached),
    String(estimate.open),
    String(estimate.terminated),
    valueOf(estimate, locale),
    ...(statistic === "mean" ? [] : [limitsOf(estimate, locale)]),
  ];
  const milestone = (id: LeadTimes["from"]) => textIn(milestones.codes[id].labels, locale);
  return {
    span: `${milestone(from)} → ${milestone(to)}`,
    titles: [
      ...[...texts, statistics[statistic]].map((text) => textIn(text, locale)),
      ...(statistic === "mean" ? [] : [textIn(heads.limits, locale)]),
    ],
    rows: [row(names.finished, both.finished), row(names.kaplanMeier, both.kaplanMeier)],
  };
}

/**
 * What a lead time rests on, for one line: `106 projects, 74 arrived, 32 open; finished alone 47 days`.
 *
 * @param result - the result
 * @param locale - the language
 * @returns `undefined` for other figures
 */
export function leadTimeFrom({ leadTimes }: Result, locale: Locale): string | undefined {
  if (leadTimes === undefined) return undefined;
  const { projects, reached, open, terminated } = leadTimes.kaplanMeier;
  const counts = [
    say(projects === 1 ? countTexts.project : countTexts.projects, locale, { count: projects }),
    say(countTexts.reached, locale, { count: reached }),
    ...(open === 0 ? [] : [say(countTexts.open, locale, { count: open })]),
    ...(terminated === 0 ? [] : [say(countTexts.terminated, locale, { count: terminated })]),
  ];
  const list = listText(counts, locale);
  if (open + terminated === 0) return list;
  return say(aloneText, locale, { list, value: valueOf(leadTimes.finished, locale) });
}

function valueOf({ value, rounded }: LeadTimeEstimate, locale: Locale): string {
  if (value === undefined || rounded === undefined) return "—";
  return formatQuantity(value, locale, { digits: rounded.digits, rounding: rounded.mode });
}

function limitsOf({ limits }: LeadTimeEstimate, locale: Locale): string {
  if (limits === undefined) return "";
  const { low, high } = limits;
  const least = low === undefined ? "…" : low.numerator;
  return `${least} – ${high === undefined ? "…" : formatQuantity(high, locale)}`;
}

const statistics: Readonly<Record<LeadTimes["statistic"], Text>> = {
  median: { en: "Median", "zh-Hans": "中位数" },
  p90: { en: "90th percentile", "zh-Hans": "第90百分位数" },
  mean: { en: "Mean", "zh-Hans": "平均数" },
};
const heads = {
  unfinished: { en: "Unfinished", "zh-Hans": "未到达项目" },
  projects: { en: "Projects", "zh-Hans": "项目数" },
  reached: { en: "Arrived", "zh-Hans": "已到达" },
  open: { en: "Open", "zh-Hans": "未到达" },
  terminated: { en: "Terminated", "zh-Hans": "已终止" },
  limits: { en: "95% limits", "zh-Hans": "95%置信限" },
} as const satisfies Record<string, Text>;
const names = {
  finished: { en: "left out", "zh-Hans": "不计入" },
  kaplanMeier: { en: "Kaplan–Meier", "zh-Hans": "Kaplan–Meier法" },
} as const satisfies Record<string, Text>;
const countTexts = {
  project: { en: "1 project", "zh-Hans": "项目1个" },
  projects: { en: "{count} projects", "zh-Hans": "项目{count}个" },
  reached: { en: "{count} arrived", "zh-Hans": "已到达{count}个" },
  open: { en: "{count} open", "zh-Hans": "未到达{count}个" },
  terminated: { en: "{count} terminated", "zh-Hans": "已终止{count}个" },
} as const satisfies Record<string, Text>;
const aloneText: Text = {
  en: "{list}; finished alone {value}",
  "zh-Hans": "{list}；只按已到达计{value}",
};
