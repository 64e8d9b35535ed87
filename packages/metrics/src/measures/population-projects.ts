import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";

/**
 * All projects of the population: the denominator of every rate over a cohort.
 *
 * @zh 总体中的全部项目数，即各项比率的分母。
 * @category measures
 * @since 0.1.0
 */
export const populationProjects = /* @__PURE__ */ defineMeasure({
  id: "population-projects",
  version: 1,
  labels: { en: "Projects in the population", "zh-Hans": "总体项目数" },
  kind: "count",
  table: "projects",
  aggregate: { count: "projects" },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects that belong to the population, whatever became of them. A rate has no other denominator: to change it, choose another population.",
    "zh-Hans":
      "属于所选总体的不同项目个数，不论其后进展如何。比率没有别的分母：要改变分母，就改选总体。",
  },
  sources: [
    {
      title: "招商引资指标标准（IPMS）第6节 / IPMS standard, section 6",
      url: "https://github.com/ipms-standard/ipms/blob/main/docs/standard/en.md#6-measures-and-metrics",
    },
  ],
};
