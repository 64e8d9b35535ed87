import { defineOperator, operand, ratio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * Value of the period as a multiple of that of the comparison period.
 *
 * @zh 本期值为基期值的倍数。
 * @category growth
 * @since 0.1.0
 */
export const multiple = /* @__PURE__ */ defineOperator({
  id: "multiple",
  version: 1,
  labels: { en: "Multiple", "zh-Hans": "倍数" },
  kind: "multiple",
  digits: 2,
  inputs: {
    current: operand({ en: "Current value", "zh-Hans": "本期值" }),
    base: operand({ en: "Base value", "zh-Hans": "基期值" }, "comparison"),
  },
  formula: ({ current, base }) => ratio(current, base),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof multiple> = {
  definition: {
    en: "The value of the period divided by that of the comparison period. “Grown by 1.8 times” is growth of 180% and a multiple of 2.8.",
    "zh-Hans": "本期值除以基期值。“增长1.8倍”即增长180%，是基期的2.8倍。",
  },
  caution: {
    en: "“2.8 times as much” (是……的2.8倍) and “up 1.8 times” (增长1.8倍) are the same change; a fall is never told in multiples.",
    "zh-Hans": "“是……的2.8倍”与“增长1.8倍”是同一变化；下降不用倍数表示。",
  },
  sources: [
    {
      title: "[同比、环比等统计术语解释]",
      url: "http://www.icidt.cn/xxgk/sjfb/tjzj/content/post_10700899.html",
      note: {
        en: "Year-on-year growth (同比) is the current value minus that of the same period of the year before, over the latter; a multiple is the growth plus one.",
        "zh-Hans": "同比＝（本期数－上年同期数）÷上年同期数×100%；倍数为增长率加一。",
      },
    },
  ],
  examples: [
    {
      given: { current: 47, base: 17 },
      shown: { digits: 2, en: "2.76 times", "zh-Hans": "2.76倍" },
    },
    { given: { current: "1亿元", base: "0元" }, refused: "zero-denominator" },
  ],
};
