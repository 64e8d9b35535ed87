import { defineProfile } from "@ipms/core";

/**
 * Hunan's planning rates: foreign amounts at one fixed rate a year.
 *
 * @zh 湖南的计划汇率：外资金额按每年固定的汇率折算。
 * @category profiles
 * @since 0.1.0
 */
export const hunanPlanningRates = /* @__PURE__ */ defineProfile({
  id: "hunan-planning-rates",
  version: 1,
  labels: { en: "Hunan planning rates, 2016–2018", "zh-Hans": "湖南计划汇率（2016—2018年）" },
  definition: {
    en: "Amounts in US dollars become yuan at the rate that Hunan's bulletins used for the whole year: 6.6 in 2016 and 2017, 6.3 in 2018. Other years and currencies have no rate here, and their amounts are refused rather than guessed.",
    "zh-Hans":
      "美元金额按湖南通报全年统一使用的汇率折算为人民币：2016年、2017年为6.6，2018年为6.3。其他年份和币种没有汇率，其金额不予折算，也不作估算。",
  },
  question: {
    currency: "CNY",
    ratePolicy: "fixed-annual",
    rates: [
      {
        fromCurrency: "USD",
        toCurrency: "CNY",
        period: "2016",
        policy: "fixed-annual",
        rate: "6.6",
        source: "湖南2016年1—7月内外资合计：(3028.12 − 2535.1) ÷ 74.7 = 6.600",
      },
      {
        fromCurrency: "USD",
        toCurrency: "CNY",
        period: "2017",
        policy: "fixed-annual",
        rate: "6.6",
        source: "湖南2017年1—11月内外资合计所用汇率",
      },
      {
        fromCurrency: "USD",
        toCurrency: "CNY",
        period: "2018",
        policy: "fixed-annual",
        rate: "6.3",
        source: "湖南2018年1—5月通报：外资金额按1∶6.3换算",
      },
    ],
  },
  sources: [
    {
      title: "[湖南省2016年1—7月、2017年1—11月、2018年1—5月招商引资情况]",
      note: {
        en: "The totals of domestic and foreign funds imply 6.6 for 2016 and 2017; the text of 2018 states 6.3.",
        "zh-Hans": "2016年、2017年由内外资合计数推得6.6；2018年原文写明按6.3换算。",
      },
    },
  ],
});
