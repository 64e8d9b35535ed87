import { defineMetric, oneOf, parameter, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { commissionedProjects } from "../measures/commissioned-projects.js";
import { populationProjects } from "../measures/population-projects.js";

/**
 * Share of the population's projects that were commissioned by the as-of date.
 *
 * @zh 总体项目中，到截止日期已投产的比重。
 * @category progress
 * @since 0.1.0
 */
export const commissioningRate = /* @__PURE__ */ defineMetric({
  id: "commissioning-rate",
  version: 1,
  labels: { en: "Commissioning rate", "zh-Hans": "投产率" },
  kind: "ratio",
  digits: 1,
  inputs: { commissioned: commissionedProjects, signed: populationProjects },
  formula: ({ commissioned, signed }) => subsetRatio(commissioned, signed),
  parameters: {
    commissioningCriteria: {
      labels: { en: "Kinds of commissioning that count", "zh-Hans": "认可的投产类型" },
      codes: "commissioning-kinds",
      filters: {
        commissioned: oneOf(project.commissioningKind, parameter("commissioningCriteria")),
      },
    },
  },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof commissioningRate> = {
  definition: {
    en: "Projects commissioned by the as-of date divided by the projects of the population, which by default are those signed in the period. Commissioned of started is the same rate over the projects started in the period; commissioned of planned, over those planned to be commissioned.",
    "zh-Hans":
      "到截止日期已投产的项目数与总体项目数之比；总体默认为本期签约项目。“投产占开工”是以本期开工项目为总体的投产率，“投产占计划”是以本期计划投产项目为总体的投产率。",
  },
  caution: {
    en: "Where stages exclude one another, a commissioning rate above the start rate is possible in print; here every numerator is cumulative.",
    "zh-Hans": "有的通报对各阶段作互斥统计，投产率会高于开工率；本标准的分子一律为累计口径。",
  },
  sources: [
    {
      title: "招商引资指标标准（IPMS）第9节 / IPMS standard, section 9",
      url: "https://github.com/ipms-standard/ipms/blob/main/docs/standard/en.md#9-acceptance-figures",
      note: {
        en: "Yongzhou, first half of 2022, returning entrepreneurs: 106 projects signed, 74 started, 46 commissioned; CNY 14.52 billion in place of CNY 32.4 billion.",
        "zh-Hans":
          "永州市2022年上半年湘商回归：签约106个，开工74个，投产46个；总投资324亿元，到位145.2亿元。",
      },
    },
    {
      title: "[安庆市招商引资项目进展（2018年签约项目）]",
      date: "2018",
      url: "http://jxj.anqing.gov.cn/jxfz/xmtz/87054814.html",
      note: {
        en: "218 signed and 199 started, of which 118 in production, trial production included.",
        "zh-Hans": "签约218个，开工199个，其中投产118个（含试生产）。",
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
    {
      title: "[建设项目投产率（指标解释）]",
      url: "http://etwxw.cn/htm/baike/other/24210.html",
      note: {
        en: "Separates full from partial commissioning; the denominator is the projects under construction without those suspended.",
        "zh-Hans": "区分全部投产与部分投产；分母为正式施工项目，不含停建、缓建项目。",
      },
    },
  ],
  examples: [
    {
      given: { commissioned: 46, signed: 106 },
      shown: { digits: 1, en: "43.4%", "zh-Hans": "43.4%" },
    },
    {
      given: { commissioned: 46, signed: 74 },
      shown: { digits: 1, en: "62.2%", "zh-Hans": "62.2%" },
    },
    {
      given: { commissioned: 17, signed: 57 },
      shown: { digits: 1, en: "29.8%", "zh-Hans": "29.8%" },
      source: "http://www.twtpybx.cn/system/2021/06/29/030345142.shtml",
    },
    { given: { commissioned: 0, signed: 0 }, refused: "zero-denominator" },
    { given: { commissioned: 11, signed: 10 }, refused: "not-a-subset" },
  ],
};
