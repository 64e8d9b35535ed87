import { type Locale, type Text, textIn } from "@ipms/core";
import type { ReportDiff, RuleDiff } from "./report-diff.js";

/** What changed, as one sentence. */
export function diffSummary(diff: ReportDiff, locale: Locale): string {
  const { oldAsOf, newAsOf } = diff;
  return textIn(summary, locale, {
    oldAsOf,
    newAsOf,
    fresh: diff.new.length,
    resolved: diff.resolved.length,
    persisting: diff.persisting.length,
  });
}

/** What keeps the numbers of a rule from telling everything; empty where nothing does. */
export function diffCaveats(
  { rule, notCompared, notComparable }: RuleDiff,
  locale: Locale,
): readonly string[] {
  return [
    ...(notComparable === undefined ? [] : [textIn(caveats[notComparable], locale, { rule })]),
    ...(notCompared === 0 ? [] : [textIn(capped, locale, { rule, notCompared })]),
  ];
}

const summary: Text = {
  en: "From {oldAsOf} to {newAsOf}: {fresh} new, {resolved} resolved, {persisting} persisting",
  "zh-Hans": "{oldAsOf}至{newAsOf}：新增{fresh}处，已解决{resolved}处，仍存在{persisting}处",
};
const capped: Text = {
  en: "{rule}: {notCompared} findings are counted but not listed in the reports and could not be compared; validate again keeping more findings",
  "zh-Hans":
    "{rule}：报告中有{notCompared}处问题只计数、未列出，无法比较；请保留更多问题后重新校验",
};
const caveats: Readonly<Record<NonNullable<RuleDiff["notComparable"]>, Text>> = {
  older: {
    en: "{rule} did not run for the older report: its findings need not be new",
    "zh-Hans": "{rule} 在旧报告中未执行，其问题未必是新增的",
  },
  newer: {
    en: "{rule} did not run for the newer report: its findings need not be resolved",
    "zh-Hans": "{rule} 在新报告中未执行，其问题未必已经解决",
  },
  version: {
    en: "{rule} is of another version in the newer report: its findings may differ for that alone",
    "zh-Hans": "{rule} 在两份报告中版本不同，问题的增减可能只是规则变化所致",
  },
};

/** What the parts of a comparison are called. */
export const diffTitles = {
  new: { en: "New", "zh-Hans": "新增" },
  resolved: { en: "Resolved", "zh-Hans": "已解决" },
  persisting: { en: "Persisting", "zh-Hans": "仍存在" },
  caveats: { en: "What could not be compared", "zh-Hans": "无法比较的部分" },
} as const satisfies Record<string, Text>;
