import { defineOperator, operand, relativeChange } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * Change against the comparison period, relative to it.
 *
 * @zh 与基期相比的增减幅度。
 * @category growth
 * @since 0.1.0
 */
export const growth = /* @__PURE__ */ defineOperator({
  id: "growth",
  version: 1,
  labels: { en: "Growth", "zh-Hans": "增长率" },
  kind: "ratio",
  digits: 1,
  inputs: {
    current: operand({ en: "Current value", "zh-Hans": "本期值" }),
    base: operand({ en: "Base value", "zh-Hans": "基期值" }, "comparison"),
  },
  formula: ({ current, base }) => relativeChange(current, base),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof growth> = {
  definition: {
    en: "The value of the period minus that of the comparison period, divided by the latter: over the same period of the year before unless the question says otherwise. A base of zero or below is refused and the absolute change is given instead.",
    "zh-Hans":
      "本期值减基期值，再除以基期值；基期默认为上年同期。基期为零或者为负时不计算增长率，只给出增减额。",
  },
  caution: {
    en: "Growth from a tiny base is large by arithmetic alone: print the base beside it. Between two rates use the change in points.",
    "zh-Hans": "基数很小时增长率必然很大，应同时公布基数。两个比率相比应使用百分点变化。",
  },
  sources: [
    {
      title: "[同比、环比等统计术语解释]",
      url: "http://www.icidt.cn/xxgk/sjfb/tjzj/content/post_10700899.html",
      note: {
        en: "Year-on-year growth (同比) is the current value minus that of the same period of the year before, over the latter.",
        "zh-Hans": "同比＝（本期数－上年同期数）÷上年同期数×100%。",
      },
    },
    {
      title: "[上海市统计局数据表]",
      issuer: "上海市统计局",
      note: {
        en: "Prints a dash for the growth over a base of zero, and −100 where the current value is zero.",
        "zh-Hans": "基期为零时增速以短横线表示，本期为零时为-100。",
      },
    },
  ],
  examples: [
    { given: { current: 25, base: 7 }, shown: { digits: 1, en: "257.1%", "zh-Hans": "257.1%" } },
    {
      given: { current: "39.18亿元", base: "29.12亿元" },
      shown: { digits: 1, en: "34.5%", "zh-Hans": "34.5%" },
    },
    { given: { current: 7, base: 25 }, shown: { digits: 1, en: "-72.0%", "zh-Hans": "-72.0%" } },
    { given: { current: 25, base: 0 }, refused: "zero-base" },
    { given: { current: 25, base: -7 }, refused: "negative-base" },
  ],
};
