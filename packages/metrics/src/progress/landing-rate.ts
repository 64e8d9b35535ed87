import { defineMetric, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { landedProjects } from "../measures/landed-projects.js";
import { populationProjects } from "../measures/population-projects.js";

/**
 * Share of the population's projects that landed.
 *
 * @zh 总体项目中已落地的比重。
 * @category progress
 * @since 0.1.0
 */
export const landingRate = /* @__PURE__ */ defineMetric({
  id: "landing-rate",
  version: 1,
  labels: { en: "Landing rate", "zh-Hans": "落地率" },
  kind: "ratio",
  digits: 1,
  inputs: { landed: landedProjects, signed: populationProjects },
  formula: ({ landed, signed }) => subsetRatio(landed, signed),
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof landingRate> = {
  definition: {
    en: "Projects with a landing date by the as-of date divided by the projects of the population.",
    "zh-Hans": "到截止日期已落地的项目数与总体项目数之比。",
  },
  caution: {
    en: "Landing means registration in one place and an approval in another; never build a funnel from the word alone.",
    "zh-Hans": "落地在有的地方指注册，在有的地方指审核通过；不可只凭字面认定先后。",
  },
  sources: [
    {
      title: "[海南省综合招商活动签约项目落地情况]",
      date: "2017-02-22",
      url: "http://hainan.sina.com.cn/news/hnyw/2017-02-22/detail-ifyarrcf5338086-p2.shtml",
      note: {
        en: "A project has landed here once its company is registered: 219 projects, 51%.",
        "zh-Hans": "以完成注册为落地：已注册219个，落地率51%。",
      },
    },
    {
      title: "[云南省产业园区签约项目履约、开工、落地情况]",
      issuer: "云南省投资促进局",
      date: "2015",
      url: "https://invest.yn.gov.cn/ZWArticleInfo.aspx?id=9263",
      note: {
        en: "Fulfilment 82%, start 41%, landing 32%: landing comes after the start here.",
        "zh-Hans": "履约率82%、开工率41%、落地率32%，可见此处落地在开工之后。",
      },
    },
  ],
  examples: [
    { given: { landed: 8, signed: 25 }, shown: { digits: 1, en: "32.0%", "zh-Hans": "32.0%" } },
    { given: { landed: 0, signed: 0 }, refused: "zero-denominator" },
    { given: { landed: 11, signed: 10 }, refused: "not-a-subset" },
  ],
};
