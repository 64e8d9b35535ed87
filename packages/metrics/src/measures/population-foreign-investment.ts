import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * The part of the investment that foreign investors contracted to bring.
 *
 * @zh 合同约定由境外投资方投入的金额。
 * @category measures
 * @since 0.1.0
 */
export const populationForeignInvestment = /* @__PURE__ */ defineMeasure({
  id: "population-foreign-investment",
  version: 1,
  labels: { en: "Contracted foreign investment", "zh-Hans": "总体合同外资" },
  kind: "money",
  table: "projects",
  aggregate: { sum: project.foreignInvestment },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the contracted foreign part of the investment of all projects of the population.",
    "zh-Hans": "总体中全部项目合同外资之和。",
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
      title: "[广东省考核合同外资履约率]",
      date: "2011-07-13",
      url: "http://paper.wenweipo.com/2011/07/13/FM1107130001.htm",
      note: {
        en: "Assesses by the standard that 70% of the contracted foreign capital comes in.",
        "zh-Hans": "以合同外资履约率70%作为考核标准。",
      },
    },
  ],
};
