import { defineMetric } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { domesticFundsReceived } from "../measures/domestic-funds-received.js";
import { fromOtherCity, fromOtherProvince } from "../measures/origin-scope.js";
import { carryOver, forms } from "./receipt-parameters.js";

/**
 * Funds from the mainland that came in during the period.
 *
 * @zh 本期到位的境内资金。
 * @category funds
 * @since 0.1.0
 */
export const domesticFunds = /* @__PURE__ */ defineMetric({
  id: "domestic-funds",
  version: 1,
  labels: { en: "Domestic funds in place", "zh-Hans": "实际到位内资" },
  kind: "money",
  digits: 2,
  inputs: { received: domesticFundsReceived },
  formula: ({ received }) => received,
  basis: "flow",
  population: "on-ledger",
  additivity: "additive",
  parameters: {
    scope: {
      labels: { en: "Origin of the funds", "zh-Hans": "资金来源范围" },
      default: "domestic",
      options: {
        domestic: { labels: { en: "Mainland", "zh-Hans": "境内" } },
        "other-province": {
          labels: { en: "Other provinces", "zh-Hans": "省外境内" },
          filters: { received: fromOtherProvince },
        },
        "other-city": {
          labels: { en: "Other cities of the province", "zh-Hans": "省内市外" },
          filters: { received: fromOtherCity },
        },
      },
    },
    carryOver,
    forms,
  },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof domesticFunds> = {
  definition: {
    en: "The sum of the funds from the mainland that projects on the ledger received in the period; Hong Kong, Macao and Taiwan count as foreign. The scope narrows to funds from other provinces, or from other cities of the same province, as seen from the division asked.",
    "zh-Hans":
      "台账项目在本期内到位的境内资金之和，港澳台资金计入外资。来源范围可收窄为省外资金或省内市外资金，以所问地区为准。",
  },
  caution: {
    en: "Provinces, cities and counties mean different origins by the same word; the wider scope of a county is not that of its province. Local funds are domestic funds here.",
    "zh-Hans":
      "省、市、县用同一个词指的来源范围不同；县的口径不能当作省的口径。本标准的内资含本地资金。",
  },
  sources: [
    {
      title: "[甘肃省招商引资统计报表制度]",
      date: "2008",
      url: "https://taowenge.com/p-27103073.html",
      note: {
        en: "Separates funds from abroad, from other provinces, and from other prefectures of the province.",
        "zh-Hans": "按境外、省外、省内市州外区分资金来源。",
      },
    },
    {
      title: "[某市到位省外资金统计]",
      url: "http://www.tupiankp120.com/a/233675.html",
      note: {
        en: "Funds in place of 702.76 are 526.89 of fixed assets and 175.87 of working capital.",
        "zh-Hans": "到位资金702.76，由固定资产526.89和流动资金175.87构成。",
      },
    },
  ],
  examples: [
    {
      given: { received: "702.76亿元" },
      shown: { digits: 2, en: "CNY 70.28 billion", "zh-Hans": "702.76亿元" },
      source: "http://www.tupiankp120.com/a/233675.html",
    },
    { given: { received: 702 }, refused: "missing-input" },
  ],
};
