import { defineMetric, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { fullCapacityProjects } from "../measures/full-capacity-projects.js";
import { populationProjects } from "../measures/population-projects.js";

/**
 * Share of the population's projects that reached their designed capacity.
 *
 * @zh 总体项目中已达到设计产能的比重。
 * @category progress
 * @since 0.1.0
 */
export const capacityRate = /* @__PURE__ */ defineMetric({
  id: "capacity-rate",
  version: 1,
  labels: { en: "Capacity rate", "zh-Hans": "达产率" },
  kind: "ratio",
  digits: 1,
  inputs: { reached: fullCapacityProjects, signed: populationProjects },
  formula: ({ reached, signed }) => subsetRatio(reached, signed),
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof capacityRate> = {
  definition: {
    en: "Projects at full capacity by the as-of date divided by the projects of the population.",
    "zh-Hans": "到截止日期已达产的项目数与总体项目数之比。",
  },
  caution: {
    en: "The benefit rate (达效率) compares output with expected output and is a different figure.",
    "zh-Hans": "达效率是实际产值与预计产值之比，是另一个指标。",
  },
  sources: [
    {
      title: "[重庆市重点项目达产情况]",
      date: "2016-12",
      url: "http://chongqing.chinagdp.org/jjfz/201612/382.html",
      note: {
        en: "84 projects reached full capacity on time.",
        "zh-Hans": "84个项目按期达产。",
      },
    },
    {
      title: "[太原市“三个一批”项目进展]",
      date: "2021-06-29",
      url: "http://www.twtpybx.cn/system/2021/06/29/030345142.shtml",
      note: {
        en: "17 of 57 started projects went into production; its benefit rate (达效率) is actual over expected output, a different figure.",
        "zh-Hans": "开工57个，投产17个；其达效率为实际年产值与预计年产值之比，是另一个指标。",
      },
    },
  ],
  examples: [
    {
      given: { reached: 84, signed: 90 },
      shown: { digits: 1, en: "93.3%", "zh-Hans": "93.3%" },
      source: "http://chongqing.chinagdp.org/jjfz/201612/382.html",
    },
    { given: { reached: 0, signed: 0 }, refused: "zero-denominator" },
    { given: { reached: 11, signed: 10 }, refused: "not-a-subset" },
  ],
};
