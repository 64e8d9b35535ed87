import { defineOperator, difference, operand, ratio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * The group's part of the total's change.
 *
 * @zh 本组增减额占合计增减额的比重。
 * @category growth
 * @since 0.1.0
 */
export const contributionShare = /* @__PURE__ */ defineOperator({
  id: "contribution-share",
  version: 1,
  labels: { en: "Contribution share", "zh-Hans": "增长贡献率" },
  kind: "ratio",
  digits: 1,
  inputs: {
    current: operand({ en: "Current value of the group", "zh-Hans": "本组本期值" }),
    base: operand({ en: "Base value of the group", "zh-Hans": "本组基期值" }, "comparison"),
    currentTotal: operand(
      { en: "Current value of the total", "zh-Hans": "合计本期值" },
      "period",
      "total",
    ),
    baseTotal: operand(
      { en: "Base value of the total", "zh-Hans": "合计基期值" },
      "comparison",
      "total",
    ),
  },
  formula: ({ current, base, currentTotal, baseTotal }) =>
    ratio(difference(current, base), difference(currentTotal, baseTotal)),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof contributionShare> = {
  definition: {
    en: "The change of the group divided by the change of the total; above 100% or below zero where groups move in opposite directions.",
    "zh-Hans": "本组增减额除以合计增减额；各组增减方向不一时，可以大于100%，也可以为负。",
  },
  caution: {
    en: "Where the total fell, a positive share means that the group fell with it.",
    "zh-Hans": "合计下降时，贡献率为正说明本组也在下降。",
  },
  sources: [
    {
      title: "[新疆固定资产投资拉动与贡献率]",
      note: {
        en: "Contributes 39.91 percentage points, 73.00% of the growth.",
        "zh-Hans": "拉动39.91个百分点，贡献率73.00%。",
      },
    },
  ],
  examples: [
    {
      given: { current: 173, base: 100, currentTotal: 1100, baseTotal: 1000 },
      shown: { digits: 1, en: "73.0%", "zh-Hans": "73.0%" },
    },
    {
      given: { current: 150, base: 100, currentTotal: 1000, baseTotal: 1000 },
      refused: "zero-denominator",
    },
  ],
};
