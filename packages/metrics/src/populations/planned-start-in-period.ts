import { and, comparison, definePopulation, periodEnd, periodStart } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects that are planned to start in the period.
 *
 * @zh 计划在本期内开工的项目。
 * @category populations
 * @since 0.1.0
 */
export const plannedStartInPeriod = /* @__PURE__ */ definePopulation({
  id: "planned-start-in-period",
  version: 1,
  labels: { en: "Planned to start in the period", "zh-Hans": "本期计划开工项目" },
  entered: "planned-start",
  window: "period",
  member: and(
    comparison(project.plannedStartOn, ">=", periodStart),
    comparison(project.plannedStartOn, "<=", periodEnd),
  ),
  countsPeriodEvents: true,
});

/** What people need to know of the population. */
export const documentation: Documentation = {
  definition: {
    en: "Projects whose planned start lies in the period, the part of it after the as-of date included: a plan for the year is a plan for the whole year. Numerators count the projects started in the period, planned or not, unless the question asks for the same projects.",
    "zh-Hans":
      "计划开工日期在本期内的项目，包括截止日期之后的部分：年度计划就是全年的计划。分子取本期内实际开工的项目，不论是否列入计划；提问时也可限定为同一批项目。",
  },
  caution: {
    en: "Of the rates of projects, only those over planned projects may exceed 100%.",
    "zh-Hans": "各种项目数之比中，只有以计划项目为总体的可以超过100%。",
  },
  sources: [
    {
      title: "[河南省重大项目开工情况]",
      date: "2020",
      note: {
        en: "492 started against 489 planned, 100.6%: only a planned base allows a start rate above 100%.",
        "zh-Hans": "计划开工489个，实际开工492个，开工率100.6%：只有以计划数为分母才会超过100%。",
      },
    },
  ],
};
