import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects whose local company is registered.
 *
 * @zh 已完成企业注册登记的项目数。
 * @category measures
 * @since 0.1.0
 */
export const registeredProjects = /* @__PURE__ */ defineMeasure({
  id: "registered-projects",
  version: 1,
  labels: { en: "Registered projects", "zh-Hans": "注册项目数" },
  kind: "count",
  table: "projects",
  on: project.registeredOn,
  milestone: "registered",
  aggregate: { count: "projects" },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects whose local company is registered: in the period for a flow, by the as-of date for a cohort. No other milestone implies a registration.",
    "zh-Hans":
      "项目公司已在当地完成注册登记的不同项目个数：按本期发生统计时登记日期在本期内，按同批项目统计时登记日期不晚于截止日期。其他节点均不能推定已注册。",
  },
  caution: {
    en: "In some places registration is called landing, in others it is the test of a start.",
    "zh-Hans": "有的地方把注册称为落地，有的地方以注册认定开工。",
  },
  sources: [
    {
      title: "[世界制造业大会签约项目推进情况]",
      date: "2021-10",
      url: "https://nfa5.com/yejie/202110/28190477.html",
      note: {
        en: "Company registration is counted apart from the start of construction.",
        "zh-Hans": "项目注册率与开工率分别统计。",
      },
    },
    {
      title: "[海南省综合招商活动签约项目落地情况]",
      date: "2017-02-22",
      url: "http://hainan.sina.com.cn/news/hnyw/2017-02-22/detail-ifyarrcf5338086-p2.shtml",
      note: {
        en: "A project has landed here once its company is registered: 219 projects, 51%.",
        "zh-Hans": "以完成注册为落地：已注册219个，落地率51%。",
      },
    },
  ],
};
