import { defineOperator, elapsed, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { schedule } from "./schedule-parameter.js";

/**
 * The part of the target's period that is over.
 *
 * @zh 目标期序时数所占的比重。
 * @category targets
 * @since 0.1.0
 */
export const elapsedShare = /* @__PURE__ */ defineOperator({
  id: "elapsed-share",
  version: 1,
  labels: { en: "Elapsed share of the schedule", "zh-Hans": "序时进度" },
  kind: "ratio",
  digits: 1,
  inputs: {
    elapsed: elapsed({ en: "Elapsed", "zh-Hans": "序时数" }, "elapsed"),
    whole: elapsed({ en: "Whole", "zh-Hans": "全期数" }, "whole"),
  },
  formula: ({ elapsed: gone, whole }) => subsetRatio(gone, whole),
  parameters: { schedule },
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof elapsedShare> = {
  definition: {
    en: "Finished months over all months of the target's period; or days up to and including the as-of date over all its days; or, where the target comes with a plan, the amount planned up to the as-of date over the whole target.",
    "zh-Hans":
      "目标期内已满月份数与全部月份数之比；或者到截止日期（含当日）的天数与全部天数之比；目标有分解计划的，也可取到截止日期的计划数与目标值之比。",
  },
  sources: [
    {
      title: "[攀枝花市招商引资目标完成情况]",
      note: {
        en: "125.64% complete with 83.33% of the year gone: ahead by 42.31 percentage points.",
        "zh-Hans": "完成125.64%，序时进度83.33%，超序时42.31个百分点。",
      },
    },
    {
      title: "[封丘县2016年招商引资进度]",
      date: "2016",
      note: {
        en: "25% was due by the end of April: a plan, not four twelfths.",
        "zh-Hans": "4月底应完成25%，按计划节点而非十二分之四。",
      },
    },
  ],
  examples: [
    { given: { elapsed: 10, whole: 12 }, shown: { digits: 1, en: "83.3%", "zh-Hans": "83.3%" } },
    { given: { elapsed: 181, whole: 365 }, shown: { digits: 1, en: "49.6%", "zh-Hans": "49.6%" } },
    { given: { elapsed: 13, whole: 12 }, refused: "not-a-subset" },
    { given: { elapsed: 0, whole: 0 }, refused: "zero-denominator" },
  ],
};
