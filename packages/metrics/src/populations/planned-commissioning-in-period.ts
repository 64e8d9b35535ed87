import { and, comparison, definePopulation, periodEnd, periodStart } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects that are planned to be commissioned in the period.
 *
 * @zh 计划在本期内投产的项目。
 * @category populations
 * @since 0.1.0
 */
export const plannedCommissioningInPeriod = /* @__PURE__ */ definePopulation({
  id: "planned-commissioning-in-period",
  version: 1,
  labels: { en: "Planned to be commissioned in the period", "zh-Hans": "本期计划投产项目" },
  entered: "planned-commissioning",
  window: "period",
  member: and(
    comparison(project.plannedCommissioningOn, ">=", periodStart),
    comparison(project.plannedCommissioningOn, "<=", periodEnd),
  ),
  countsPeriodEvents: true,
});

/** What people need to know of the population. */
export const documentation: Documentation = {
  definition: {
    en: "Projects whose planned commissioning lies in the period, the part of it after the as-of date included: a plan for the year is a plan for the whole year. Numerators count the projects commissioned in the period, planned or not, unless the question asks for the same projects.",
    "zh-Hans":
      "计划投产日期在本期内的项目，包括截止日期之后的部分：年度计划就是全年的计划。分子取本期内实际投产的项目，不论是否列入计划；提问时也可限定为同一批项目。",
  },
  caution: {
    en: "Of the rates of projects, only those over planned projects may exceed 100%.",
    "zh-Hans": "各种项目数之比中，只有以计划项目为总体的可以超过100%。",
  },
  sources: [
    {
      title: "[融安县“七个一批”名词解释]",
      issuer: "融安县人民政府",
      date: "2025-07",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "Names the stages from signing through start and commissioning to full capacity; several of them are plans for the year.",
        "zh-Hans": "解释从签约、开工、投产到达产的各阶段，其中几项指本年计划。",
      },
    },
  ],
};
