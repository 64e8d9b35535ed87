import { defineMetric, ratio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { foreignFundsReceived } from "../measures/foreign-funds-received.js";
import { populationForeignInvestment } from "../measures/population-foreign-investment.js";

/**
 * Foreign funds of the population's projects to the as-of date, over the foreign capital contracted.
 *
 * @zh 总体项目到截止日期的外资到位额与合同外资之比。
 * @category funds
 * @since 0.1.0
 */
export const foreignFulfilmentRate = /* @__PURE__ */ defineMetric({
  id: "foreign-fulfilment-rate",
  version: 1,
  labels: { en: "Fulfilment rate of foreign capital", "zh-Hans": "合同外资履约率" },
  kind: "ratio",
  digits: 1,
  inputs: { received: foreignFundsReceived, contracted: populationForeignInvestment },
  formula: ({ received, contracted }) => ratio(received, contracted),
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof foreignFulfilmentRate> = {
  definition: {
    en: "The foreign funds that the projects of the population received up to the as-of date divided by the foreign capital they contracted. It may exceed 100% where more came in than was contracted.",
    "zh-Hans": "总体项目到截止日期的外资到位额与其合同外资之比；到位额多于合同额时可以超过100%。",
  },
  sources: [
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
      title: "[利用外资统计指标解释]",
      issuer: "上海市统计局",
      date: "2020-10-23",
      url: "https://tjj.sh.gov.cn/ydsj55/20201023/0b00d86172214c97b3a7b6fd1a4f4853.html",
      note: {
        en: "Foreign capital in actual use is what foreign investors paid in under their contracts.",
        "zh-Hans": "实际使用外资是外国投资者按照合同（章程）实际缴付的出资。",
      },
    },
  ],
  examples: [
    {
      given: { received: "7亿美元", contracted: "10亿美元" },
      shown: { digits: 1, en: "70.0%", "zh-Hans": "70.0%" },
    },
    {
      given: { received: "12亿美元", contracted: "10亿美元" },
      shown: { digits: 1, en: "120.0%", "zh-Hans": "120.0%" },
    },
    { given: { received: "7亿美元", contracted: "0美元" }, refused: "zero-denominator" },
  ],
};
