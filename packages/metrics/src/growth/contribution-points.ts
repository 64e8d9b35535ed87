import { defineOperator, difference, operand, ratio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * The group's part of the total's growth, in percentage points.
 *
 * @zh 本组拉动合计增长的百分点。
 * @category growth
 * @since 0.1.0
 */
export const contributionPoints = /* @__PURE__ */ defineOperator({
  id: "contribution-points",
  version: 1,
  labels: { en: "Contribution to growth in points", "zh-Hans": "拉动增长百分点" },
  kind: "percentage-points",
  digits: 1,
  inputs: {
    current: operand({ en: "Current value of the group", "zh-Hans": "本组本期值" }),
    base: operand({ en: "Base value of the group", "zh-Hans": "本组基期值" }, "comparison"),
    total: operand(
      { en: "Base value of the total", "zh-Hans": "合计基期值" },
      "comparison",
      "total",
    ),
  },
  formula: ({ current, base, total }) => ratio(difference(current, base), total),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof contributionPoints> = {
  definition: {
    en: "The change of the group divided by the comparison period's value of the total. The contributions of groups that do not overlap add up to the growth of the total.",
    "zh-Hans": "本组增减额除以合计基期值。互不重叠的各组拉动百分点之和，等于合计的增长率。",
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
      given: { current: 150, base: 100, total: 1000 },
      shown: { digits: 1, en: "5.0 percentage points", "zh-Hans": "5.0个百分点" },
    },
    {
      given: { current: 80, base: 100, total: 1000 },
      shown: { digits: 1, en: "-2.0 percentage points", "zh-Hans": "-2.0个百分点" },
    },
    { given: { current: 150, base: 100, total: 0 }, refused: "zero-denominator" },
  ],
};
