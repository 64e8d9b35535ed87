import { defineMetric, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { populationProjects } from "../measures/population-projects.js";
import { registeredProjects } from "../measures/registered-projects.js";

/**
 * Share of the population's projects whose local company is registered.
 *
 * @zh 总体项目中已完成企业注册登记的比重。
 * @category progress
 * @since 0.1.0
 */
export const registrationRate = /* @__PURE__ */ defineMetric({
  id: "registration-rate",
  version: 1,
  labels: { en: "Registration rate", "zh-Hans": "项目注册率" },
  kind: "ratio",
  digits: 1,
  inputs: { registered: registeredProjects, signed: populationProjects },
  formula: ({ registered, signed }) => subsetRatio(registered, signed),
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof registrationRate> = {
  definition: {
    en: "Projects registered by the as-of date divided by the projects of the population.",
    "zh-Hans": "到截止日期已注册的项目数与总体项目数之比。",
  },
  sources: [
    {
      title: "[世界制造业大会签约项目推进情况]",
      date: "2021-10",
      url: "https://nfa5.com/yejie/202110/28190477.html",
      note: {
        en: "Company registration is counted apart from the start of construction.",
        "zh-Hans": "项目注册率与开工率分别统计。",
      },
    },
  ],
  examples: [
    {
      given: { registered: 33, signed: 56 },
      shown: { digits: 1, en: "58.9%", "zh-Hans": "58.9%" },
    },
    { given: { registered: 0, signed: 0 }, refused: "zero-denominator" },
    { given: { registered: 11, signed: 10 }, refused: "not-a-subset" },
  ],
};
