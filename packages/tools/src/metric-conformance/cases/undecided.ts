import type { StatedCase } from "../stated-case.js";

/** Dates that are known to the month or the year, and stages without a date. */
export const undecidedDates: readonly StatedCase[] = [
  {
    id: "month-within-the-period",
    title: {
      en: "A month within the half year decides; a claimed stage without a date does not",
      "zh-Hans": "月份完整落在期内即可判定；有进度而无日期的不能判定",
    },
    ledger: "unclear",
    metric: "start-rate",
    parameters: { period: "2022-H1", asOf: "2022-06-30" },
    expected: { value: "2/5", rounded: "40.0", bounds: ["1/3", "3/5"] },
  },
  {
    id: "year-decides-the-year",
    title: { en: "Over the year every signing is certain", "zh-Hans": "按全年计，签约均可判定" },
    ledger: "unclear",
    metric: "start-rate",
    parameters: { period: "2022", asOf: "2022-12-31" },
    expected: { value: "2/3", rounded: "66.7", bounds: ["2/3", "5/6"] },
  },
  {
    id: "month-alone",
    title: { en: "Over June alone", "zh-Hans": "仅按6月计" },
    ledger: "unclear",
    metric: "start-rate",
    parameters: { period: "2022-06", asOf: "2022-06-30" },
    expected: { value: "1/3", rounded: "33.3", bounds: ["1/4", "2/3"] },
  },
  {
    id: "signings-with-a-doubt",
    title: { en: "Five for certain, perhaps six", "zh-Hans": "确定5个，可能6个" },
    ledger: "unclear",
    metric: "signed-projects",
    parameters: { period: "2022-H1", asOf: "2022-06-30" },
    expected: { value: "5", rounded: "5", bounds: ["5", "6"] },
  },
  {
    id: "too-many-undecided",
    title: { en: "Above the share that is admitted", "zh-Hans": "无法判定的比例超过上限" },
    ledger: "unclear",
    metric: "start-rate",
    parameters: { period: "2022", asOf: "2022-12-31", maxUndecidedShare: "0.1" },
    expected: { reason: "undecided-dates" },
  },
  {
    id: "few-enough-undecided",
    title: { en: "Below it", "zh-Hans": "未超过上限" },
    ledger: "unclear",
    metric: "start-rate",
    parameters: { period: "2022", asOf: "2022-12-31", maxUndecidedShare: "0.2" },
    expected: { value: "2/3", rounded: "66.7", bounds: ["2/3", "5/6"] },
  },
];
