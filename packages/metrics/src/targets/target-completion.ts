import { defineOperator, operand, ratio, target } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * The value since the start of the target's period, over the target.
 *
 * @zh 目标期内累计完成值与目标值之比。
 * @category targets
 * @since 0.1.0
 */
export const targetCompletion = /* @__PURE__ */ defineOperator({
  id: "target-completion",
  version: 1,
  labels: { en: "Target completion", "zh-Hans": "目标完成率" },
  kind: "ratio",
  digits: 1,
  inputs: {
    actual: operand({ en: "Actual value", "zh-Hans": "完成值" }, "target-period"),
    target: target({ en: "Target", "zh-Hans": "目标值" }),
  },
  formula: ({ actual, target: goal }) => ratio(actual, goal),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof targetCompletion> = {
  definition: {
    en: "What was achieved from the start of the target's period to the as-of date, divided by the target of the issuer and kind that the question names. It may exceed 100%.",
    "zh-Hans":
      "目标期开始至截止日期的累计完成值，与提问所指下达单位、目标种类的目标值之比；可以超过100%。",
  },
  caution: {
    en: "A place may have several targets for one figure, of different issuers and kinds; say which one is met.",
    "zh-Hans": "同一指标可有不同单位下达的多种目标，应说明完成的是哪一个。",
  },
  sources: [
    {
      title: "[江门市招商引资目标完成情况]",
      note: {
        en: "97.16% less 83.33% is printed as 13.8 points, which follows from the unrounded ratio.",
        "zh-Hans": "97.16%超序时进度83.33%，公布为13.8个百分点，系由未经修约的完成率算得。",
      },
    },
    {
      title: "[攀枝花市招商引资目标完成情况]",
      note: {
        en: "125.64% complete with 83.33% of the year gone: ahead by 42.31 percentage points.",
        "zh-Hans": "完成125.64%，序时进度83.33%，超序时42.31个百分点。",
      },
    },
  ],
  examples: [
    {
      given: { actual: "314847", target: "260000" },
      shown: { digits: 1, en: "121.1%", "zh-Hans": "121.1%" },
    },
    {
      given: { actual: "5915.2亿元", target: "4800亿元" },
      shown: { digits: 1, en: "123.2%", "zh-Hans": "123.2%" },
    },
    { given: { actual: 5, target: 0 }, refused: "zero-denominator" },
    { given: { actual: "5亿美元", target: "30亿元" }, refused: "mixed-currency" },
  ],
};
