import { defineMetric, ratio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { annualFundsTarget } from "../measures/annual-funds-target.js";
import { fundsReceived } from "../measures/funds-received.js";
import { populationExternalInvestment } from "../measures/population-external-investment.js";
import { populationInvestment } from "../measures/population-investment.js";
import { forms } from "./receipt-parameters.js";

/**
 * Funds of the population's projects to the as-of date, over their total investment.
 *
 * @zh 总体项目到截止日期的到位资金与其总投资之比。
 * @category funds
 * @since 0.1.0
 */
export const fundsInPlaceRate = /* @__PURE__ */ defineMetric({
  id: "funds-in-place-rate",
  version: 1,
  labels: { en: "Funds-in-place rate", "zh-Hans": "资金到位率" },
  kind: "ratio",
  digits: 1,
  inputs: { received: fundsReceived, committed: populationInvestment },
  formula: ({ received, committed }) => ratio(received, committed),
  parameters: {
    denominator: {
      labels: { en: "Denominator", "zh-Hans": "分母" },
      default: "total-investment",
      options: {
        "total-investment": { labels: { en: "Total investment", "zh-Hans": "总投资" } },
        "external-investment": {
          labels: { en: "Contracted outside investment", "zh-Hans": "合同引资额" },
          inputs: { committed: populationExternalInvestment },
        },
        "annual-target": {
          labels: { en: "Annual target", "zh-Hans": "年度任务" },
          inputs: { committed: annualFundsTarget },
          basis: "flow",
          population: "on-ledger",
        },
      },
    },
    forms,
  },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof fundsInPlaceRate> = {
  definition: {
    en: "The funds that the projects of the population received up to the as-of date divided by their total investment. Other denominators are the part contracted by outside investors and the annual target; against the annual target, all funds received in the period by any project on the ledger count.",
    "zh-Hans":
      "总体项目到截止日期的到位资金与其总投资之比。分母也可选合同引资额或年度任务；以年度任务为分母时，分子为台账全部项目在本期内的到位资金。",
  },
  caution: {
    en: "At least five denominators are in use under this name; a rate above 100% is usually one over an annual target.",
    "zh-Hans": "同称“资金到位率”，分母至少有五种；超过100%的，多半以年度任务为分母。",
  },
  sources: [
    {
      title: "招商引资指标标准（IPMS）第9节 / IPMS standard, section 9",
      url: "https://github.com/ipms-standard/ipms/blob/main/docs/standard/en.md#9-acceptance-figures",
      note: {
        en: "Yongzhou, first half of 2022, returning entrepreneurs: 106 projects signed, 74 started, 46 commissioned; CNY 14.52 billion in place of CNY 32.4 billion.",
        "zh-Hans":
          "永州市2022年上半年湘商回归：签约106个，开工74个，投产46个；总投资324亿元，到位145.2亿元。",
      },
    },
    {
      title: "[兰洽会签约项目到位资金]",
      note: {
        en: "Funds in place of 2,794.49 over a total investment of 6,129.09 make 45.59%.",
        "zh-Hans": "总投资6129.09，到位2794.49，到位率45.59%。",
      },
    },
    {
      title: "[许昌市2017年1—10月招商引资情况]",
      date: "2017-12-09",
      url: "http://m.chinacrane.net/news/201712/09/126218.html",
      note: {
        en: "Funds in place of 370 over 1,077: the denominator is what outside investors contracted.",
        "zh-Hans": "到位370，合同引资额1077：分母是合同引资额，不是总投资。",
      },
    },
    {
      title: "[重庆綦江招商引资到位资金完成情况]",
      date: "2025-10-23",
      url: "https://app.cqrb.cn/disijii/2025-10-23/2455606_pc.html",
      note: {
        en: "Funds in place at 207.53% of the annual target.",
        "zh-Hans": "到位资金完成年度任务的207.53%。",
      },
    },
  ],
  examples: [
    {
      given: { received: "145.2亿元", committed: "324亿元" },
      shown: { digits: 1, en: "44.8%", "zh-Hans": "44.8%" },
    },
    {
      given: { received: "2794.49亿元", committed: "6129.09亿元" },
      shown: { digits: 1, en: "45.6%", "zh-Hans": "45.6%" },
    },
    {
      given: { received: "370亿元", committed: "1077亿元" },
      shown: { digits: 1, en: "34.4%", "zh-Hans": "34.4%" },
      source: "http://m.chinacrane.net/news/201712/09/126218.html",
    },
    { given: { received: "1亿美元", committed: "10亿元" }, refused: "mixed-currency" },
    { given: { received: "1亿元", committed: "0元" }, refused: "zero-denominator" },
  ],
};
