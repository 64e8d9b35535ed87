import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * The part of the investment that outside investors contracted to bring.
 *
 * @zh 合同约定由外来投资方投入的金额。
 * @category measures
 * @since 0.1.0
 */
export const populationExternalInvestment = /* @__PURE__ */ defineMeasure({
  id: "population-external-investment",
  version: 1,
  labels: { en: "Contracted outside investment", "zh-Hans": "总体合同引资额" },
  kind: "money",
  table: "projects",
  aggregate: { sum: project.externalInvestment },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the contracted outside part of the investment of all projects of the population: what investors from elsewhere agreed to bring, without local partners' part.",
    "zh-Hans":
      "总体中全部项目合同约定的外来方投资之和，即外来投资方应投入的部分，不含本地合作方出资。",
  },
  sources: [
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
};
