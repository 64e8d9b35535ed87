import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects whose construction is completed.
 *
 * @zh 已竣工项目数。
 * @category measures
 * @since 0.1.0
 */
export const completedProjects = /* @__PURE__ */ defineMeasure({
  id: "completed-projects",
  version: 1,
  labels: { en: "Completed projects", "zh-Hans": "竣工项目数" },
  kind: "count",
  table: "projects",
  on: project.completedOn,
  milestone: "completed",
  aggregate: { count: "projects" },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects whose construction is completed: in the period for a flow; for a cohort by the as-of date, shown by completion or by full capacity, which implies it.",
    "zh-Hans":
      "已竣工的不同项目个数：按本期发生统计时竣工日期在本期内；按同批项目统计时到截止日期已竣工，达产视为已经竣工。",
  },
  sources: [
    {
      title: "[鞍山市“四个一批”项目认定办法]",
      url: "https://www.szspv.com/chanpinzhanshi/249.html",
      note: {
        en: "Completed means built and accepted on site within the year, or all investment made and no work carried over.",
        "zh-Hans": "竣工指年内建成并通过现场验收，或已完成全部投资、无工程量结转。",
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
};
