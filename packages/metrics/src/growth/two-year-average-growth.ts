import {
  defineOperator,
  difference,
  number,
  operand,
  relativeChange,
  squareRootOf,
  sum,
} from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * Average yearly growth over two years, as a geometric mean.
 *
 * @zh 两年间的年平均增长率，按几何平均计算。
 * @category growth
 * @since 0.1.0
 */
export const twoYearAverageGrowth = /* @__PURE__ */ defineOperator({
  id: "two-year-average-growth",
  version: 1,
  labels: { en: "Two-year average growth", "zh-Hans": "两年平均增长率" },
  kind: "ratio",
  digits: 1,
  inputs: {
    current: operand({ en: "Current value", "zh-Hans": "本期值" }),
    base: operand({ en: "Value two years before", "zh-Hans": "两年前同期值" }, "two-years-before"),
  },
  formula: ({ current, base }) =>
    difference(squareRootOf(sum(number("1"), relativeChange(current, base))), number("1")),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof twoYearAverageGrowth> = {
  definition: {
    en: "The square root of the value over that of the same period two years before, minus one: the steady yearly growth that leads from the one to the other.",
    "zh-Hans": "本期值与两年前同期值之比的平方根减一，即由两年前同期值增长到本期值所需的年均增速。",
  },
  sources: [
    {
      title: "[山东省招商引资两年平均增速]",
      note: {
        en: "81.5%, 88.4% and 153.4% over two years are 34.7%, 37.3% and 59.2% a year: the geometric mean.",
        "zh-Hans": "两年累计增长81.5%、88.4%、153.4%，两年平均为34.7%、37.3%、59.2%，取几何平均。",
      },
    },
  ],
  examples: [
    {
      given: { current: "181.5", base: "100" },
      shown: { digits: 1, en: "34.7%", "zh-Hans": "34.7%" },
    },
    {
      given: { current: "188.4", base: "100" },
      shown: { digits: 1, en: "37.3%", "zh-Hans": "37.3%" },
    },
    {
      given: { current: "253.4", base: "100" },
      shown: { digits: 1, en: "59.2%", "zh-Hans": "59.2%" },
    },
    { given: { current: 121, base: 100 }, shown: { digits: 1, en: "10.0%", "zh-Hans": "10.0%" } },
    { given: { current: 5, base: 0 }, refused: "zero-base" },
    { given: { current: -5, base: 10 }, refused: "not-comparable" },
  ],
};
