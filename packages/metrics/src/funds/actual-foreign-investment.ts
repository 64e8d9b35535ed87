import { defineMetric } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { foreignFundsReceived } from "../measures/foreign-funds-received.js";
import { carryOver, forms } from "./receipt-parameters.js";

/**
 * Funds from abroad that came in during the period.
 *
 * @zh 本期到位的境外资金。
 * @category funds
 * @since 0.1.0
 */
export const actualForeignInvestment = /* @__PURE__ */ defineMetric({
  id: "actual-foreign-investment",
  version: 1,
  labels: { en: "Actual foreign investment", "zh-Hans": "实际使用外资" },
  kind: "money",
  digits: 2,
  inputs: { received: foreignFundsReceived },
  formula: ({ received }) => received,
  basis: "flow",
  population: "on-ledger",
  additivity: "additive",
  parameters: { carryOver, forms },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof actualForeignInvestment> = {
  definition: {
    en: "The sum of the funds from outside the mainland, Hong Kong, Macao and Taiwan included, that projects on the ledger received in the period.",
    "zh-Hans": "台账项目在本期内到位的境外资金之和，含港澳台资金。",
  },
  caution: {
    en: "A ledger's figure is neither the national statistics of foreign investment nor the balance of payments; a province's figure of all scopes was once fifteen times the one of the Ministry of Commerce.",
    "zh-Hans":
      "台账口径既不是全国外商投资统计口径，也不是国际收支口径；省级全口径数曾达商务部口径的十五倍。",
  },
  sources: [
    {
      title: "[利用外资统计指标解释]",
      issuer: "上海市统计局",
      date: "2020-10-23",
      url: "https://tjj.sh.gov.cn/ydsj55/20201023/0b00d86172214c97b3a7b6fd1a4f4853.html",
      note: {
        en: "Foreign capital in actual use is what foreign investors paid in under their contracts.",
        "zh-Hans": "实际使用外资是外国投资者按照合同（章程）实际缴付的出资。",
      },
    },
    {
      title: "[商务部、外汇局外商直接投资统计口径差异]",
      url: "https://www.china-briefing.com/news/explainer-why-are-mofcoms-and-the-foreign-exchange-bureaus-china-fdi-statistics-different/",
      note: {
        en: "For 2021 one authority gives 173.48 billion US dollars, the other 334 billion.",
        "zh-Hans": "同为2021年，一家为1734.8亿美元，另一家为3340亿美元。",
      },
    },
  ],
  examples: [
    {
      given: { received: "1.25亿美元" },
      shown: { digits: 2, en: "USD 125.00 million", "zh-Hans": "1.25亿美元" },
    },
    { given: { received: "about 125 million" }, refused: "missing-input" },
  ],
};
