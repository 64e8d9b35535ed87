import {
  defineOperator,
  difference,
  elapsed,
  operand,
  ratio,
  subsetRatio,
  target,
} from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { schedule } from "./schedule-parameter.js";

/**
 * Target completion minus the elapsed share, in percentage points.
 *
 * @zh 目标完成率减序时进度，以百分点计。
 * @category targets
 * @since 0.1.0
 */
export const scheduleLead = /* @__PURE__ */ defineOperator({
  id: "schedule-lead",
  version: 1,
  labels: { en: "Lead over the schedule", "zh-Hans": "超序时进度" },
  kind: "percentage-points",
  digits: 1,
  inputs: {
    actual: operand({ en: "Actual value", "zh-Hans": "完成值" }, "target-period"),
    target: target({ en: "Target", "zh-Hans": "目标值" }),
    elapsed: elapsed({ en: "Elapsed", "zh-Hans": "序时数" }, "elapsed"),
    whole: elapsed({ en: "Whole", "zh-Hans": "全期数" }, "whole"),
  },
  formula: ({ actual, target: goal, elapsed: gone, whole }) =>
    difference(ratio(actual, goal), subsetRatio(gone, whole)),
  parameters: { schedule },
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof scheduleLead> = {
  definition: {
    en: "Target completion minus the elapsed share of the schedule, from the unrounded ratios: above zero is ahead, below zero behind.",
    "zh-Hans": "目标完成率减去序时进度，用未经修约的比率计算：为正即超序时，为负即欠序时。",
  },
  caution: {
    en: "Its unit is percentage points, though bulletins often print a per cent sign.",
    "zh-Hans": "单位是百分点，通报中常误写为百分号。",
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
      given: { actual: "125.64", target: "100", elapsed: 10, whole: 12 },
      shown: { digits: 1, en: "42.3 percentage points", "zh-Hans": "42.3个百分点" },
    },
    {
      given: { actual: "971577", target: "1000000", elapsed: 10, whole: 12 },
      shown: { digits: 1, en: "13.8 percentage points", "zh-Hans": "13.8个百分点" },
    },
    {
      given: { actual: 40, target: 100, elapsed: 6, whole: 12 },
      shown: { digits: 1, en: "-10.0 percentage points", "zh-Hans": "-10.0个百分点" },
    },
    { given: { actual: 40, target: 0, elapsed: 6, whole: 12 }, refused: "zero-denominator" },
  ],
};
