import { defineMetric, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { continuingProjects } from "../measures/continuing-projects.js";
import { fundsReceived } from "../measures/funds-received.js";
import { implementedProjects } from "../measures/implemented-projects.js";
import { populationExternalInvestment } from "../measures/population-external-investment.js";
import { populationProjects } from "../measures/population-projects.js";

/**
 * Share of the population's agreements that are being fulfilled.
 *
 * @zh 总体项目中合同得到履行的比重。
 * @category progress
 * @since 0.1.0
 */
export const fulfilmentRate = /* @__PURE__ */ defineMetric({
  id: "fulfilment-rate",
  version: 1,
  labels: { en: "Fulfilment rate", "zh-Hans": "履约率" },
  kind: "ratio",
  digits: 1,
  inputs: { fulfilled: continuingProjects, signed: populationProjects },
  formula: ({ fulfilled, signed }) => subsetRatio(fulfilled, signed),
  parameters: {
    basis: {
      labels: { en: "What counts as fulfilled", "zh-Hans": "履约认定口径" },
      default: "not-terminated",
      options: {
        "not-terminated": {
          labels: { en: "Not terminated", "zh-Hans": "未终止" },
          excludesDropped: true,
        },
        implemented: {
          labels: { en: "Being carried out", "zh-Hans": "已落实" },
          inputs: { fulfilled: implementedProjects },
        },
        amount: {
          labels: { en: "By amount", "zh-Hans": "金额" },
          inputs: { fulfilled: fundsReceived, signed: populationExternalInvestment },
          mayExceed: true,
        },
      },
    },
  },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof fulfilmentRate> = {
  definition: {
    en: "By default, projects not terminated by the as-of date divided by the projects of the population. Under the basis `implemented`, projects with a first step in fact; under `amount`, the funds of those projects to the as-of date divided by the contracted outside investment, which may exceed 100%.",
    "zh-Hans":
      "默认为到截止日期未终止的项目数与总体项目数之比。口径选“已落实”时，分子为已有实际进展的项目数；选“金额”时，为该批项目到截止日期的到位资金与合同引资额之比，可以超过100%。",
  },
  caution: {
    en: "Counted as “not terminated”, the rate is almost always above 95% and says little: one city had 98.8% while only 34% of the funds were in place.",
    "zh-Hans":
      "按“未终止”计算几乎总在95%以上，说明不了多少问题：有的城市履约率98.8%，资金到位率却只有34%。",
  },
  sources: [
    {
      title: "[渭南市2010年招商引资合同项目履约情况]",
      date: "2010",
      url: "http://www.wnrd.gov.cn/show.asp?id=715",
      note: {
        en: "291 of 292 contracted projects count as fulfilled; the one that was terminated stays in the denominator.",
        "zh-Hans": "合同项目292个，履约291个；终止的1个仍在分母中。",
      },
    },
    {
      title: "[第二十届青洽会签约项目落实情况]",
      date: "2020-06-10",
      url: "http://qh.people.com.cn/n2/2020/0610/c182775-34076321.html",
      note: {
        en: "251 of 262 projects are being carried out: 145 started and 106 in preparation.",
        "zh-Hans": "签约262个，落实251个，其中开工145个、开展前期工作106个。",
      },
    },
    {
      title: "[广东省考核合同外资履约率]",
      date: "2011-07-13",
      url: "http://paper.wenweipo.com/2011/07/13/FM1107130001.htm",
      note: {
        en: "Assesses by the standard that 70% of the contracted foreign capital comes in.",
        "zh-Hans": "以合同外资履约率70%作为考核标准。",
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
  ],
  examples: [
    {
      given: { fulfilled: 291, signed: 292 },
      shown: { digits: 1, en: "99.7%", "zh-Hans": "99.7%" },
      source: "http://www.wnrd.gov.cn/show.asp?id=715",
    },
    {
      given: { fulfilled: 251, signed: 262 },
      shown: { digits: 1, en: "95.8%", "zh-Hans": "95.8%" },
      source: "http://qh.people.com.cn/n2/2020/0610/c182775-34076321.html",
    },
    { given: { fulfilled: 0, signed: 0 }, refused: "zero-denominator" },
    { given: { fulfilled: 11, signed: 10 }, refused: "not-a-subset" },
  ],
};
