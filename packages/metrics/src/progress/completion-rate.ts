import { defineMetric, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { completedProjects } from "../measures/completed-projects.js";
import { populationProjects } from "../measures/population-projects.js";

/**
 * Share of the population's projects whose construction is completed.
 *
 * @zh 总体项目中已竣工的比重。
 * @category progress
 * @since 0.1.0
 */
export const completionRate = /* @__PURE__ */ defineMetric({
  id: "completion-rate",
  version: 1,
  labels: { en: "Completion rate", "zh-Hans": "竣工率" },
  kind: "ratio",
  digits: 1,
  inputs: { completed: completedProjects, signed: populationProjects },
  formula: ({ completed, signed }) => subsetRatio(completed, signed),
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof completionRate> = {
  definition: {
    en: "Projects completed by the as-of date divided by the projects of the population; full capacity implies completion.",
    "zh-Hans": "到截止日期已竣工的项目数与总体项目数之比；已达产的项目视为已竣工。",
  },
  caution: {
    en: "In official statistics the denominator is the projects under construction: choose that population to compare with them.",
    "zh-Hans": "官方统计的竣工率以施工项目为分母；要与之比较，请把总体选为本期在建项目。",
  },
  sources: [
    {
      title: "[兰洽会历届签约项目进展]",
      url: "http://ytjhdl.cn/xy/zs/363899.html",
      note: {
        en: "401 of 1,093 signed projects were completed.",
        "zh-Hans": "签约1093个，建成401个。",
      },
    },
    {
      title: "[项目竣工率（指标解释）]",
      url: "https://m.yzwku.com/doc/80958.html",
      note: {
        en: "Completed projects over projects under construction: those carried in, newly started or resumed.",
        "zh-Hans": "竣工项目数与施工项目数之比；施工项目含上期结转、本期新开工和复工项目。",
      },
    },
  ],
  examples: [
    {
      given: { completed: 401, signed: 1093 },
      shown: { digits: 1, en: "36.7%", "zh-Hans": "36.7%" },
      source: "http://ytjhdl.cn/xy/zs/363899.html",
    },
    { given: { completed: 0, signed: 0 }, refused: "zero-denominator" },
    { given: { completed: 11, signed: 10 }, refused: "not-a-subset" },
  ],
};
