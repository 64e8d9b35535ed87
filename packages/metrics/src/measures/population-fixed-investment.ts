import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Fixed-asset investment of the population's projects.
 *
 * @zh 总体项目的固定资产投资额。
 * @category measures
 * @since 0.1.0
 */
export const populationFixedInvestment = /* @__PURE__ */ defineMeasure({
  id: "population-fixed-investment",
  version: 1,
  labels: { en: "Fixed-asset investment", "zh-Hans": "总体固定资产投资" },
  kind: "money",
  table: "projects",
  aggregate: { sum: project.fixedAssetInvestment },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the planned fixed-asset investment of all projects of the population.",
    "zh-Hans": "总体中全部项目计划固定资产投资之和。",
  },
  caution: {
    en: "A place that bands its projects by fixed assets cannot be compared with one that bands them by total investment.",
    "zh-Hans": "按固定资产投资分档的地方与按总投资分档的地方不可比。",
  },
  sources: [
    {
      title: "关于2022年1-9月全市招商引资工作情况的通报（六安）",
      date: "2022",
      url: "https://ht.luaninfo.com/laxw/gggs/content_153837",
      note: {
        en: "Gives the projects signed and started in the same nine months side by side.",
        "zh-Hans": "同时列出前三季度的签约项目数与开工项目数。",
      },
    },
    {
      title: "工业项目建设用地控制指标",
      issuer: "自然资源部",
      date: "2023",
      note: {
        en: "Fixed-asset investment intensity is the project's fixed-asset investment over its land area.",
        "zh-Hans": "固定资产投资强度为项目固定资产投资额与项目用地面积之比。",
      },
    },
  ],
};
