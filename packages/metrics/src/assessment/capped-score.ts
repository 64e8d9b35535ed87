import {
  defineOperator,
  difference,
  largerOf,
  number,
  operand,
  product,
  ratio,
  smallerOf,
  stated,
  sum,
  target,
} from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { schedule } from "../targets/schedule-parameter.js";

/**
 * Points for the completion of a target, up to a cap, with bonus and deduction.
 *
 * @zh 目标完成率乘分值，封顶后加减分。
 * @category assessment
 * @since 0.2.0
 */
export const cappedScore = /* @__PURE__ */ defineOperator({
  id: "capped-score",
  version: 1,
  labels: { en: "Capped score", "zh-Hans": "完成率得分" },
  kind: "score",
  digits: 2,
  inputs: {
    actual: operand({ en: "Actual value", "zh-Hans": "完成值" }, "target-period"),
    target: target({ en: "Target", "zh-Hans": "目标值" }),
    weight: stated({ en: "Full marks", "zh-Hans": "分值" }, "score", { atLeast: "0" }),
    cap: stated({ en: "Cap on the completion", "zh-Hans": "完成率封顶" }, "multiple", {
      default: "1",
      atLeast: "0",
    }),
    bonus: stated({ en: "Bonus", "zh-Hans": "加分" }, "score", { default: "0", atLeast: "0" }),
    deduction: stated({ en: "Deduction", "zh-Hans": "扣分" }, "score", {
      default: "0",
      atLeast: "0",
    }),
  },
  formula: ({ actual, target: goal, weight, cap, bonus, deduction }) =>
    largerOf(
      number("0"),
      difference(sum(product(smallerOf(ratio(actual, goal), cap), weight), bonus), deduction),
    ),
  parameters: {
    goal: {
      labels: { en: "Measured against", "zh-Hans": "对照的目标" },
      default: "whole",
      options: {
        whole: { labels: { en: "The whole target", "zh-Hans": "全期目标" } },
        due: {
          labels: { en: "What is due by the as-of date", "zh-Hans": "序时目标" },
          inputs: {
            target: target({ en: "Target due by now", "zh-Hans": "序时目标值" }, "due"),
          },
        },
      },
    },
    schedule,
  },
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof cappedScore> = {
  definition: {
    en: "The completion of the target, no more of it than the cap, times the full marks; then the bonus is added and the deduction taken off, and nothing falls below zero. Full marks have to be stated; the cap is 1 unless stated, which is full marks for a target that is met, and 1.2 rewards up to 120%. The completion is of the whole target, or of the part that is due by the as-of date.",
    "zh-Hans":
      "目标完成率（超过封顶的按封顶计）乘分值，再加加分、减扣分，扣完为止，不得负分。分值须给出；完成率封顶默认为1，即完成目标得满分，取1.2则至多按120%计分。完成率可对照全期目标，也可对照到截止日期的序时目标。",
  },
  caution: {
    en: "Bonus and deduction are added after the cap, so that a bonus may lift the score above full marks. Places differ in this: read the rules of the assessment.",
    "zh-Hans": "加分、扣分在封顶之后计算，因此加分后可以超过分值。各地规则不一，以考核办法为准。",
  },
  sources: [
    {
      title: "[招商引资考核评分表]",
      url: "https://www.cnzsr.com/showinfo-23-2501-0.html",
      note: {
        en: "Points are what was achieved over the task times 50, and no more than 50.",
        "zh-Hans": "得分＝实际完成数÷任务数×50，最高50分。",
      },
    },
    {
      title: "[招商引资考核评分标准]",
      url: "https://cnzsr.com/e/DoPrint/?classid=23&id=5569",
      note: {
        en: "Points by schedule are what was achieved over the target due by now, times the full marks.",
        "zh-Hans": "时序得分＝实际完成数÷时序目标×分值。",
      },
    },
    {
      title: "[招商服务考核办法]",
      url: "https://www.qianlima.com/bid-486863651.html",
      note: {
        en: "Signings give points up to full marks; 0.1 is taken off for each project that did not start in time, 0.2 for each falsification.",
        "zh-Hans": "签约得分以满分为限；超时限未开工每个扣0.1分，弄虚作假每个扣0.2分。",
      },
    },
  ],
  examples: [
    {
      given: { actual: 27, target: 54, weight: 50, cap: 1, bonus: 0, deduction: 0 },
      shown: { digits: 2, en: "25.00 points", "zh-Hans": "25.00分" },
    },
    {
      given: { actual: 28, target: 27, weight: 50, cap: 1, bonus: 2, deduction: "0.3" },
      shown: { digits: 2, en: "51.70 points", "zh-Hans": "51.70分" },
    },
    {
      given: { actual: 28, target: 27, weight: 50, cap: "1.2", bonus: 0, deduction: 0 },
      shown: { digits: 2, en: "51.85 points", "zh-Hans": "51.85分" },
    },
    {
      given: { actual: 1, target: 100, weight: 10, cap: 1, bonus: 0, deduction: 5 },
      shown: { digits: 2, en: "0.00 points", "zh-Hans": "0.00分" },
    },
    {
      given: {
        actual: "177.7亿元",
        target: "354亿元",
        weight: "12.5",
        cap: 1,
        bonus: 0,
        deduction: 0,
      },
      shown: { digits: 2, en: "6.27 points", "zh-Hans": "6.27分" },
    },
    {
      given: { actual: 5, target: 0, weight: 50, cap: 1, bonus: 0, deduction: 0 },
      refused: "zero-denominator",
    },
    {
      given: { actual: 5, target: 10, weight: -1, cap: 1, bonus: 0, deduction: 0 },
      refused: "missing-input",
    },
    {
      given: { actual: "5亿美元", target: "30亿元", weight: 50, cap: 1, bonus: 0, deduction: 0 },
      refused: "mixed-currency",
    },
  ],
};
