import type { Text } from "../text/locale.js";

/**
 * Why a figure was not given: the closed list of the standard, section 6.
 * A figure is either exact or refused with one of these; nothing stands in for "unknown".
 */
export const refusalReasons = [
  "empty-population",
  "zero-denominator",
  "zero-base",
  "negative-base",
  "not-a-subset",
  "missing-input",
  "mixed-currency",
  "missing-exchange-rate",
  "missing-calendar",
  "future-period",
  "beyond-ledger",
  "immature-cohort",
  "not-comparable",
  "undecided-dates",
  "insufficient-precision",
  "overlapping-groups",
] as const;

/** One of {@link refusalReasons}. */
export type RefusalReason = (typeof refusalReasons)[number];

/** What each refusal means and what to do next, in every authored language. */
export const refusalTexts: Readonly<Record<RefusalReason, Text>> = {
  "empty-population": {
    en: "no record belongs to the population; widen the period or the filter",
    "zh-Hans": "总体中没有任何记录；请放宽期间或筛选条件",
  },
  "zero-denominator": {
    en: "the denominator is zero",
    "zh-Hans": "分母为零",
  },
  "zero-base": {
    en: "the comparison period's value is zero; only the absolute change is meaningful",
    "zh-Hans": "基期为零，不能计算增长率，只能给出增减额",
  },
  "negative-base": {
    en: "the comparison period's value is negative; only the absolute change is meaningful",
    "zh-Hans": "基期为负，不能计算增长率，只能给出增减额",
  },
  "not-a-subset": {
    en: "the numerator exceeds the denominator although it must be a part of it",
    "zh-Hans": "分子大于分母，而分子本应是分母的一部分",
  },
  "missing-input": {
    en: "an input is missing: {detail}",
    "zh-Hans": "缺少计算所需的数据：{detail}",
  },
  "mixed-currency": {
    en: "amounts in different currencies ({detail}) are never added; state a rate policy and the currency to convert into",
    "zh-Hans": "不同币种（{detail}）不能直接相加；请指定折算汇率办法和折算币种",
  },
  "missing-exchange-rate": {
    en: "no exchange rate for {detail}",
    "zh-Hans": "没有 {detail} 的汇率",
  },
  "missing-calendar": {
    en: "no working-day calendar for {detail}",
    "zh-Hans": "没有{detail}年的工作日历",
  },
  "future-period": {
    en: "the as-of date lies before the period",
    "zh-Hans": "截止日期早于所问期间",
  },
  "beyond-ledger": {
    en: "the as-of date lies after the ledger's cut ({detail})",
    "zh-Hans": "截止日期晚于台账的截取日期（{detail}）",
  },
  "immature-cohort": {
    en: "none of the projects, or too few of them, are old enough to be judged",
    "zh-Hans": "所涉项目尚未到可以评判的时间，或者到时间的太少",
  },
  "not-comparable": {
    en: "the figure cannot be computed this way: {detail}",
    "zh-Hans": "不能这样计算：{detail}",
  },
  "undecided-dates": {
    en: "too many records are undecided ({detail})",
    "zh-Hans": "无法判定的记录过多（{detail}）",
  },
  "insufficient-precision": {
    en: "the dates are not precise enough; only bounds are known",
    "zh-Hans": "日期精度不足，只能给出上下限",
  },
  "overlapping-groups": {
    en: "the groups overlap, so their values must not be added",
    "zh-Hans": "各组相互重叠，不能相加",
  },
};
