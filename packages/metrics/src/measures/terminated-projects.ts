import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects that were terminated.
 *
 * @zh 已终止的项目数。
 * @category measures
 * @since 0.1.0
 */
export const terminatedProjects = /* @__PURE__ */ defineMeasure({
  id: "terminated-projects",
  version: 1,
  labels: { en: "Terminated projects", "zh-Hans": "终止项目数" },
  kind: "count",
  table: "projects",
  on: project.terminatedOn,
  milestone: "terminated",
  aggregate: { count: "projects" },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects terminated: in the period for a flow, by the as-of date for a cohort. A suspended project is not terminated.",
    "zh-Hans":
      "已终止的不同项目个数：按本期发生统计时终止日期在本期内，按同批项目统计时终止日期不晚于截止日期。停建、缓建不是终止。",
  },
  sources: [
    {
      title: "[渭南市2010年招商引资合同项目履约情况]",
      date: "2010",
      url: "http://www.wnrd.gov.cn/show.asp?id=715",
      note: {
        en: "291 of 292 contracted projects count as fulfilled; the one that was terminated stays in the denominator.",
        "zh-Hans": "合同项目292个，履约291个；终止的1个仍在分母中。",
      },
    },
  ],
};
