import { defineMetric } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { fundsReceived } from "../measures/funds-received.js";
import { carryOver, forms } from "./receipt-parameters.js";

/**
 * Funds that came in during the period.
 *
 * @zh 本期到位的资金。
 * @category funds
 * @since 0.1.0
 */
export const fundsInPlace = /* @__PURE__ */ defineMetric({
  id: "funds-in-place",
  version: 1,
  labels: { en: "Funds in place", "zh-Hans": "到位资金" },
  kind: "money",
  digits: 2,
  inputs: { received: fundsReceived },
  formula: ({ received }) => received,
  basis: "flow",
  population: "on-ledger",
  additivity: "additive",
  parameters: { carryOver, forms },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof fundsInPlace> = {
  definition: {
    en: "The sum of the funds that projects on the ledger received in the period, projects carried over from earlier years included unless the question asks for newly signed ones only. Fixed assets only means construction, equipment and land; working capital, cash, equity and intangible assets are then left out.",
    "zh-Hans":
      "台账项目在本期内到位的资金之和，默认含历年结转项目，也可只计新签项目。“仅固定资产投入”指建安、设备和土地投入，不含流动资金、货币资金、股权和无形资产。",
  },
  caution: {
    en: "Places differ in what they count and by which evidence; state both beside the figure.",
    "zh-Hans": "计入哪些资金、凭何证明，各地不同；引用时应一并说明。",
  },
  sources: [
    {
      title: "淮府办〔2010〕155号",
      issuer: "淮南市人民政府办公室",
      date: "2010",
      url: "http://fsou.com/html/text/lar/172448/17244873.html",
      note: {
        en: "Names the evidence for domestic and for foreign funds; mainly investment in fixed assets is assessed.",
        "zh-Hans": "分别规定内资、外资的认定凭证，主要考核固定资产投入。",
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
      given: { received: "145.2亿元" },
      shown: { digits: 2, en: "CNY 14.52 billion", "zh-Hans": "145.20亿元" },
    },
    { given: { received: 145 }, refused: "missing-input" },
  ],
};
