import { defineMetric, present, quotient } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { populationFixedInvestment } from "../measures/population-fixed-investment.js";
import { populationInvestment } from "../measures/population-investment.js";
import { populationLandAreaMu } from "../measures/population-land-area-mu.js";
import { populationLandAreaSquareMetres } from "../measures/population-land-area-square-metres.js";

/**
 * Investment per unit of land of the population's projects.
 *
 * @zh 总体项目单位用地面积的投资额。
 * @category structure
 * @since 0.1.0
 */
export const investmentIntensity = /* @__PURE__ */ defineMetric({
  id: "investment-intensity",
  version: 1,
  labels: { en: "Investment intensity", "zh-Hans": "投资强度" },
  kind: "money-per-area",
  digits: 2,
  inputs: { investment: populationInvestment, area: populationLandAreaMu },
  formula: ({ investment, area }) => quotient(investment, area),
  parameters: {
    investment: {
      labels: { en: "Investment", "zh-Hans": "投资额" },
      default: "total",
      options: {
        total: {
          labels: { en: "Total investment", "zh-Hans": "总投资" },
          filters: { area: present(project.totalInvestment) },
        },
        "fixed-assets": {
          labels: { en: "Fixed-asset investment", "zh-Hans": "固定资产投资" },
          inputs: { investment: populationFixedInvestment },
          filters: { area: present(project.fixedAssetInvestment) },
        },
      },
    },
    area: {
      labels: { en: "Unit of area", "zh-Hans": "面积单位" },
      default: "mu",
      options: {
        mu: {
          labels: { en: "Mu", "zh-Hans": "亩" },
          filters: { investment: present(project.landAreaMu) },
        },
        "square-metre": {
          labels: { en: "Square metre", "zh-Hans": "平方米" },
          inputs: { area: populationLandAreaSquareMetres },
          filters: { investment: present(project.landAreaSquareMetres) },
        },
      },
    },
  },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof investmentIntensity> = {
  definition: {
    en: "The investment of the population's projects divided by their land area, over the projects that state both. Total investment by default; fixed-asset investment as the land-use standards have it. Per mu by default, or per square metre from the ledger's own column.",
    "zh-Hans":
      "总体项目的投资额除以用地面积，只计两者都有记载的项目。投资额默认为总投资，也可按用地控制标准取固定资产投资；默认按亩，也可取台账中的平方米列。",
  },
  caution: {
    en: "Projects in leased plants have no land of their own and are left out.",
    "zh-Hans": "租用厂房的项目没有自己的用地，不计入。",
  },
  sources: [
    {
      title: "工业项目建设用地控制指标",
      issuer: "自然资源部",
      date: "2023",
      note: {
        en: "Fixed-asset investment intensity is the project's fixed-asset investment over its land area.",
        "zh-Hans": "固定资产投资强度为项目固定资产投资额与项目用地面积之比。",
      },
    },
    {
      title: "招商引资指标标准（IPMS）第9节 / IPMS standard, section 9",
      url: "https://github.com/ipms-standard/ipms/blob/main/docs/standard/en.md#9-acceptance-figures",
      note: {
        en: "CNY 3 billion on 20 mu is CNY 150 million per mu: an order of magnitude worth a second look.",
        "zh-Hans": "30亿元用地20亩，合每亩1.5亿元，量级异常，值得复核。",
      },
    },
  ],
  examples: [
    {
      given: { investment: "30亿元", area: 20 },
      shown: { digits: 2, en: "CNY 150.00 million per mu", "zh-Hans": "1.50亿元/亩" },
    },
    { given: { investment: "30亿元", area: 0 }, refused: "zero-denominator" },
  ],
};
