import { defineOperator, difference, operand } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * Difference of a rate against the comparison period, in percentage points.
 *
 * @zh 比率与基期之差，以百分点计。
 * @category growth
 * @since 0.1.0
 */
export const changeInPoints = /* @__PURE__ */ defineOperator({
  id: "change-in-points",
  version: 1,
  labels: { en: "Change in percentage points", "zh-Hans": "百分点变化" },
  kind: "percentage-points",
  digits: 1,
  inputs: {
    current: operand({ en: "Current value", "zh-Hans": "本期值" }, "period", "group", "ratio"),
    base: operand({ en: "Base value", "zh-Hans": "基期值" }, "comparison", "group", "ratio"),
  },
  formula: ({ current, base }) => difference(current, base),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof changeInPoints> = {
  definition: {
    en: "The rate of the period minus that of the comparison period, in percentage points, from the unrounded rates.",
    "zh-Hans": "本期比率减基期比率，以百分点计，用未经修约的比率计算。",
  },
  caution: {
    en: "“Up by 5.4%” is not “up by 5.4 points”.",
    "zh-Hans": "“提高5.4%”不等于“提高5.4个百分点”。",
  },
  sources: [
    {
      title: "GB/T 8170-2008 数值修约规则与极限数值的表示和判定",
      date: "2008",
      url: "https://www.daowen.com/book/content/214653640/12857750.html",
      note: {
        en: "A rounded figure is never rounded again.",
        "zh-Hans": "不得连续修约。",
      },
    },
    {
      title: "[江门市招商引资目标完成情况]",
      note: {
        en: "97.16% less 83.33% is printed as 13.8 points, which follows from the unrounded ratio.",
        "zh-Hans": "97.16%超序时进度83.33%，公布为13.8个百分点，系由未经修约的完成率算得。",
      },
    },
  ],
  examples: [
    {
      given: { current: "0.698", base: "0.644" },
      shown: { digits: 1, en: "5.4 percentage points", "zh-Hans": "5.4个百分点" },
    },
    {
      given: { current: "0.4", base: "0.5292" },
      shown: { digits: 1, en: "-12.9 percentage points", "zh-Hans": "-12.9个百分点" },
    },
    { given: { current: "0.5", base: "1亿元" }, refused: "mixed-currency" },
  ],
};
