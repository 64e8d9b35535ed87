import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects that started construction, each counted once.
 *
 * @zh 已开工项目数，每个项目只计一次。
 * @category measures
 * @since 0.1.0
 */
export const startedProjects = /* @__PURE__ */ defineMeasure({
  id: "started-projects",
  version: 1,
  labels: { en: "Started projects", "zh-Hans": "开工项目数" },
  kind: "count",
  table: "projects",
  on: project.startedOn,
  milestone: "started",
  aggregate: { count: "projects" },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects that started construction: in a flow, those whose start date lies in the period; in a cohort, those that had started by the as-of date, shown by their own start date or by completion, commissioning or full capacity, which imply it.",
    "zh-Hans":
      "已开工的不同项目个数。按本期发生统计时，取开工日期在本期内的项目；按同批项目统计时，取到截止日期已开工的项目，竣工、投产、达产均视为已经开工。",
  },
  sources: [
    {
      title: "[各地开工认定标准]",
      note: {
        en: "What counts as a start differs by place; the ledger's date is taken as it is unless start criteria are stated.",
        "zh-Hans": "开工认定各地不同；未指定认定标准时，以台账日期为准。",
      },
    },
  ],
};
