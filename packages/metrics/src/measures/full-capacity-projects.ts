import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects that reached their designed capacity.
 *
 * @zh 已达到设计产能的项目数。
 * @category measures
 * @since 0.1.0
 */
export const fullCapacityProjects = /* @__PURE__ */ defineMeasure({
  id: "full-capacity-projects",
  version: 1,
  labels: { en: "Projects at full capacity", "zh-Hans": "达产项目数" },
  kind: "count",
  table: "projects",
  on: project.fullCapacityOn,
  milestone: "full-capacity",
  aggregate: { count: "projects" },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects that reached the designed capacity: in the period for a flow, by the as-of date for a cohort.",
    "zh-Hans":
      "已达到设计产能的不同项目个数：按本期发生统计时达产日期在本期内，按同批项目统计时达产日期不晚于截止日期。",
  },
  caution: {
    en: "Reaching full capacity (达产) is not reaching the expected benefit (达效).",
    "zh-Hans": "达产不等于达效。",
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
    {
      title: "[重庆市重点项目达产情况]",
      date: "2016-12",
      url: "http://chongqing.chinagdp.org/jjfz/201612/382.html",
      note: {
        en: "84 projects reached full capacity on time.",
        "zh-Hans": "84个项目按期达产。",
      },
    },
  ],
};
