import { asOf, defineMeasure, not, reached } from "@ipms/core";
import type { Documentation } from "../documentation.js";

/**
 * Projects of the population that were not terminated by the as-of date.
 *
 * @zh 总体中到截止日期未终止的项目数。
 * @category measures
 * @since 0.1.0
 */
export const continuingProjects = /* @__PURE__ */ defineMeasure({
  id: "continuing-projects",
  version: 1,
  labels: { en: "Projects not terminated", "zh-Hans": "未终止项目数" },
  kind: "count",
  table: "projects",
  where: not(reached("terminated", asOf)),
  aggregate: { count: "projects" },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects of the population that had not been terminated by the as-of date, whatever else became of them.",
    "zh-Hans": "总体中到截止日期没有终止的不同项目个数，不论其他进展如何。",
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
