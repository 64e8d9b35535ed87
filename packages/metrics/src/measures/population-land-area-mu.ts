import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Land area of the population's projects, in mu.
 *
 * @zh 总体项目的用地面积，单位为亩。
 * @category measures
 * @since 0.1.0
 */
export const populationLandAreaMu = /* @__PURE__ */ defineMeasure({
  id: "population-land-area-mu",
  version: 1,
  labels: { en: "Land area in mu", "zh-Hans": "总体用地面积（亩）" },
  kind: "area",
  area: "mu",
  table: "projects",
  aggregate: { sum: project.landAreaMu },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the land area of all projects of the population, from the ledger's column in mu. Areas in the other unit are not converted: the two are kept in two columns because the ledger's own rounding differs.",
    "zh-Hans":
      "总体中全部项目用地面积之和，取自台账中以亩为单位的列。另一单位的面积不折算：台账分列两种单位，各自的修约不同。",
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
  ],
};
