import { defineMetric, quotient } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { populationInvestment } from "../measures/population-investment.js";
import { projectsWithInvestment } from "../measures/projects-with-investment.js";

/**
 * Total investment per project of the population.
 *
 * @zh 总体项目的平均总投资。
 * @category structure
 * @since 0.1.0
 */
export const averageProjectSize = /* @__PURE__ */ defineMetric({
  id: "average-project-size",
  version: 1,
  labels: { en: "Average project size", "zh-Hans": "项目平均投资规模" },
  kind: "money",
  digits: 2,
  inputs: { investment: populationInvestment, projects: projectsWithInvestment },
  formula: ({ investment, projects }) => quotient(investment, projects),
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof averageProjectSize> = {
  definition: {
    en: "The total investment of the population's projects divided by the number of those that state one.",
    "zh-Hans": "总体项目的总投资之和除以填有总投资的项目数。",
  },
  caution: {
    en: "One very large project moves the average far; look at the size bands too.",
    "zh-Hans": "个别特大项目会明显拉高平均数，应结合规模档来看。",
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
  examples: [
    {
      given: { investment: "324亿元", projects: 106 },
      shown: { digits: 2, en: "CNY 305.66 million", "zh-Hans": "3.06亿元" },
    },
    { given: { investment: "1亿元", projects: 0 }, refused: "zero-denominator" },
    { given: { investment: "1亿元", projects: "1.5" }, refused: "missing-input" },
  ],
};
