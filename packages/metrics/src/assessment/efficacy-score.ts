import {
  defineOperator,
  difference,
  largerOf,
  operand,
  product,
  ratio,
  smallerOf,
  stated,
  sum,
} from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * Points for a value between one that is unacceptable and one that is satisfactory.
 *
 * @zh 功效系数法得分：以不允许值、满意值定分。
 * @category assessment
 * @since 0.2.0
 */
export const efficacyScore = /* @__PURE__ */ defineOperator({
  id: "efficacy-score",
  version: 1,
  labels: { en: "Efficacy score", "zh-Hans": "功效系数得分" },
  kind: "score",
  digits: 2,
  inputs: {
    value: operand({ en: "Value", "zh-Hans": "实际值" }),
    unacceptable: stated({ en: "Unacceptable value", "zh-Hans": "不允许值" }, "operand", {}),
    satisfactory: stated({ en: "Satisfactory value", "zh-Hans": "满意值" }, "operand", {}),
    passMark: stated(
      { en: "Points at the unacceptable value", "zh-Hans": "不允许值对应分" },
      "score",
      { default: "60" },
    ),
    spread: stated({ en: "Points between the two values", "zh-Hans": "两值之间的分差" }, "score", {
      default: "40",
      atLeast: "0",
    }),
    lowest: stated({ en: "Lowest score", "zh-Hans": "最低分" }, "score", { default: "0" }),
    highest: stated({ en: "Highest score", "zh-Hans": "最高分" }, "score", { default: "100" }),
  },
  formula: ({ value, unacceptable, satisfactory, passMark, spread, lowest, highest }) =>
    smallerOf(
      highest,
      largerOf(
        lowest,
        sum(
          passMark,
          product(
            ratio(difference(value, unacceptable), difference(satisfactory, unacceptable)),
            spread,
          ),
        ),
      ),
    ),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof efficacyScore> = {
  definition: {
    en: "How far the value has come from the unacceptable to the satisfactory value, as a fraction, times 40, plus 60: the efficacy coefficient method. Both values have to be stated, in the unit of the figure (0.9 or 90% for a rate, 5000000 CNY for money). Where less is better, the satisfactory value is the smaller one. The score is held between 0 and 100 unless other limits are stated.",
    "zh-Hans":
      "功效系数法：（实际值－不允许值）÷（满意值－不允许值）×40＋60。满意值、不允许值须给出，单位与指标一致（比率写0.9或者90%，金额写5000000 CNY）；指标越小越好的，满意值小于不允许值。得分默认限于0至100分，可另行设定。",
  },
  caution: {
    en: "Taking the best and the worst of the places assessed for the two values makes every score depend on all of them: one place's new figure moves the others' points.",
    "zh-Hans":
      "以参评各地的最大值、最小值作满意值、不允许值时，各地得分相互影响，一地数据变动会牵动其他各地。",
  },
  sources: [
    {
      title: "[功效系数法计分公式]",
      url: "https://chacewang.com/newsdetail/news492504.html",
      note: {
        en: "The value less the minimum, over the maximum less the minimum, times 40 plus 60.",
        "zh-Hans": "（实际值－最小值）÷（最大值－最小值）×40＋60。",
      },
    },
  ],
  examples: [
    {
      given: {
        value: "0.698",
        unacceptable: "0.5",
        satisfactory: "0.9",
        passMark: 60,
        spread: 40,
        lowest: 0,
        highest: 100,
      },
      shown: { digits: 2, en: "79.80 points", "zh-Hans": "79.80分" },
    },
    {
      given: {
        value: 45,
        unacceptable: 60,
        satisfactory: 30,
        passMark: 60,
        spread: 40,
        lowest: 0,
        highest: 100,
      },
      shown: { digits: 2, en: "80.00 points", "zh-Hans": "80.00分" },
    },
    {
      given: {
        value: "9亿元",
        unacceptable: "2亿元",
        satisfactory: "8亿元",
        passMark: 60,
        spread: 40,
        lowest: 0,
        highest: 100,
      },
      shown: { digits: 2, en: "100.00 points", "zh-Hans": "100.00分" },
    },
    {
      given: {
        value: 5,
        unacceptable: 10,
        satisfactory: 10,
        passMark: 60,
        spread: 40,
        lowest: 0,
        highest: 100,
      },
      refused: "zero-denominator",
    },
    {
      given: {
        value: "9亿美元",
        unacceptable: "2亿元",
        satisfactory: "8亿元",
        passMark: 60,
        spread: 40,
        lowest: 0,
        highest: 100,
      },
      refused: "mixed-currency",
    },
  ],
};
