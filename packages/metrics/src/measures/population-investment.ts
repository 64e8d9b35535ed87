import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Total investment of the population's projects.
 *
 * @zh 总体项目的总投资额。
 * @category measures
 * @since 0.1.0
 */
export const populationInvestment = /* @__PURE__ */ defineMeasure({
  id: "population-investment",
  version: 1,
  labels: { en: "Total investment", "zh-Hans": "项目总投资" },
  kind: "money",
  table: "projects",
  aggregate: { sum: project.totalInvestment },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the total investment of all projects of the population, as the agreements state it.",
    "zh-Hans": "总体中全部项目的总投资之和，以协议所载为准。",
  },
  sources: [
    {
      title: "[第十五届兰洽会签约项目进展]",
      date: "2010-03-10",
      url: "http://syej.cn/dfpd/2010-03/10/content_9567252.htm",
      note: {
        en: "Gives the numbers of signed, fulfilled, started and completed projects, each with its total investment.",
        "zh-Hans": "分别列出签约、履约、开工、建成的项目数及其总投资。",
      },
    },
  ],
};
