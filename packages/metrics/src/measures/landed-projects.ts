import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects that landed, as the place defines landing.
 *
 * @zh 已落地项目数，落地的含义以当地规定为准。
 * @category measures
 * @since 0.1.0
 */
export const landedProjects = /* @__PURE__ */ defineMeasure({
  id: "landed-projects",
  version: 1,
  labels: { en: "Landed projects", "zh-Hans": "落地项目数" },
  kind: "count",
  table: "projects",
  on: project.landedOn,
  milestone: "landed",
  aggregate: { count: "projects" },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects with a landing date: in the period for a flow, by the as-of date for a cohort. Landing has no fixed place in the order of milestones, so no other milestone implies it.",
    "zh-Hans":
      "有落地日期的不同项目个数：按本期发生统计时落地日期在本期内，按同批项目统计时落地日期不晚于截止日期。落地在各节点中没有固定位置，其他节点均不能推定已落地。",
  },
  caution: {
    en: "Landing is registration in one place, an approval in another, and comes after the start in a third.",
    "zh-Hans": "落地在有的地方指注册，在有的地方指审核通过，在有的地方排在开工之后。",
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
};
