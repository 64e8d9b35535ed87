import { definePopulation, inPeriod } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects that started construction in the period.
 *
 * @zh 本期内开工的项目。
 * @category populations
 * @since 0.1.0
 */
export const startedInPeriod = /* @__PURE__ */ definePopulation({
  id: "started-in-period",
  version: 1,
  labels: { en: "Started in the period", "zh-Hans": "本期开工项目" },
  entered: "started",
  window: "period",
  member: inPeriod(project.startedOn),
});

/** What people need to know of the population. */
export const documentation: Documentation = {
  definition: {
    en: "Projects whose start of construction lies in the period, as far as it is not after the as-of date. Commissioned of started is the commissioning rate over this population.",
    "zh-Hans":
      "开工日期在本期内且不晚于截止日期的项目。所谓“开工项目投产率”，就是以此为总体的投产率。",
  },
  sources: [
    {
      title: "[太原市“三个一批”项目进展]",
      date: "2021-06-29",
      url: "http://www.twtpybx.cn/system/2021/06/29/030345142.shtml",
      note: {
        en: "17 of 57 started projects went into production.",
        "zh-Hans": "开工57个，投产17个。",
      },
    },
  ],
};
