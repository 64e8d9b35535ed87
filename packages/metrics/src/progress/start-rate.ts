import { defineMetric, oneOf, or, parameter, reached, asOf, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { populationProjects } from "../measures/population-projects.js";
import { startedProjects } from "../measures/started-projects.js";

/**
 * Share of the population's projects that had started construction by the as-of date.
 *
 * @zh 总体项目中，到截止日期已开工项目所占的比重。
 * @category progress
 * @since 0.1.0
 */
export const startRate = /* @__PURE__ */ defineMetric({
  id: "start-rate",
  version: 1,
  labels: { en: "Start rate", "zh-Hans": "开工率" },
  kind: "ratio",
  digits: 1,
  inputs: { started: startedProjects, signed: populationProjects },
  formula: ({ started, signed }) => subsetRatio(started, signed),
  parameters: {
    startCriteria: {
      labels: { en: "Kinds of start that count", "zh-Hans": "认可的开工类型" },
      codes: "start-kinds",
      filters: {
        started: or(
          oneOf(project.startKind, parameter("startCriteria")),
          reached("completed", asOf),
          reached("commissioned", asOf),
        ),
      },
    },
  },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof startRate> = {
  definition: {
    en: "Started projects divided by the projects of the population, which by default are those signed in the period. A project that was completed or commissioned counts as started.",
    "zh-Hans":
      "已开工项目数与总体项目数之比；总体默认为本期签约项目。已竣工或已投产的项目视为已开工。",
  },
  caution: {
    en: "The same word is used for at least six denominators; never compare two start rates without comparing their populations.",
    "zh-Hans": "同称“开工率”，分母至少有六种；比较开工率之前，先看总体是否相同。",
  },
  sources: [
    {
      title: "关于2022年1-9月全市招商引资工作情况的通报（六安）",
      url: "https://ht.luaninfo.com/laxw/gggs/content_153837",
      note: {
        en: "285 of 344 signed projects had started.",
        "zh-Hans": "签约344个，开工285个。",
      },
    },
  ],
  examples: [
    { given: { started: 74, signed: 106 }, shown: { digits: 1, en: "69.8%", "zh-Hans": "69.8%" } },
    { given: { started: 0, signed: 0 }, refused: "zero-denominator" },
    { given: { started: 107, signed: 106 }, refused: "not-a-subset" },
  ],
};
