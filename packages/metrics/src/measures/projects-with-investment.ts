import { defineMeasure, present } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects of the population whose total investment is stated.
 *
 * @zh 总体中填有总投资的项目数。
 * @category measures
 * @since 0.1.0
 */
export const projectsWithInvestment = /* @__PURE__ */ defineMeasure({
  id: "projects-with-investment",
  version: 1,
  labels: { en: "Projects with a stated total investment", "zh-Hans": "填有总投资的项目数" },
  kind: "count",
  table: "projects",
  where: present(project.totalInvestment),
  aggregate: { count: "projects" },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects of the population that state a total investment. An average over amounts divides by these: a project without an amount would pull it down as if its investment were nothing.",
    "zh-Hans":
      "总体中填有总投资的不同项目个数。按金额求平均时以此为除数；没有填金额的项目若也计入，平均数就会偏低，等于把它当作零投资。",
  },
  sources: [
    {
      title: "IPMS standard, section 6",
      url: "https://github.com/ipms-standard/ipms/blob/main/docs/standard/en.md#6-measures-and-metrics",
    },
  ],
};
