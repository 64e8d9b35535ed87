import { defineOperator, number, operand, product, relativeChange } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * By how much a lead time became shorter, relative to what it was.
 *
 * @zh 用时比原来缩短的幅度。
 * @category speed
 * @since 0.1.0
 */
export const approvalReduction = /* @__PURE__ */ defineOperator({
  id: "approval-reduction",
  version: 1,
  labels: { en: "Reduction of time", "zh-Hans": "时限压缩率" },
  kind: "ratio",
  digits: 1,
  inputs: {
    after: operand({ en: "Time taken now", "zh-Hans": "现用时" }, "period", "group", [
      "days",
      "working-days",
    ]),
    before: operand({ en: "Time taken before", "zh-Hans": "原用时" }, "comparison", "group", [
      "days",
      "working-days",
    ]),
  },
  formula: ({ after, before }) => product(number("-1"), relativeChange(after, before)),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof approvalReduction> = {
  definition: {
    en: "The time before minus the time now, divided by the time before. As an operator it compares a lead time with that of the comparison period; below zero it has become longer.",
    "zh-Hans":
      "原用时减现用时，再除以原用时。作为算子，将一个用时指标与基期相比；小于零表示时间变长。",
  },
  caution: {
    en: "Both times must be in the same unit: 35 working days are about 49 calendar days, longer than 45 days by the calendar.",
    "zh-Hans": "前后须用同一单位：35个工作日约为49个日历天，比45个日历天还长。",
  },
  sources: [
    {
      title: "[永州市工程建设项目审批时限压缩情况]",
      note: {
        en: "From 58 to 35 working days, printed as about 40%.",
        "zh-Hans": "由58个工作日压缩到35个工作日，通报为约40%。",
      },
    },
  ],
  examples: [
    { given: { after: 35, before: 58 }, shown: { digits: 1, en: "39.7%", "zh-Hans": "39.7%" } },
    { given: { after: 60, before: 50 }, shown: { digits: 1, en: "-20.0%", "zh-Hans": "-20.0%" } },
    { given: { after: 35, before: 0 }, refused: "zero-base" },
  ],
};
