import { asOf, defineMeasure, or, reached } from "@ipms/core";
import type { Documentation } from "../documentation.js";

/**
 * Projects of the population with a first step in fact: registered, approved, landed or started.
 *
 * @zh 总体中已有实际进展（注册、备案或核准、落地、开工）的项目数。
 * @category measures
 * @since 0.1.0
 */
export const implementedProjects = /* @__PURE__ */ defineMeasure({
  id: "implemented-projects",
  version: 1,
  labels: { en: "Projects being carried out", "zh-Hans": "落实项目数" },
  kind: "count",
  table: "projects",
  where: or(
    reached("registered", asOf),
    reached("approved", asOf),
    reached("landed", asOf),
    reached("started", asOf),
  ),
  aggregate: { count: "projects" },
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects of the population that by the as-of date had been registered, approved or filed, landed or started: a first step in fact, not only a signature.",
    "zh-Hans":
      "总体中到截止日期已注册、已备案或核准、已落地或者已开工的不同项目个数，即不止签了约，而且有了实际进展。",
  },
  sources: [
    {
      title: "[第二十届青洽会签约项目落实情况]",
      date: "2020-06-10",
      url: "http://qh.people.com.cn/n2/2020/0610/c182775-34076321.html",
      note: {
        en: "251 of 262 projects are being carried out: 145 started and 106 in preparation.",
        "zh-Hans": "签约262个，落实251个，其中开工145个、开展前期工作106个。",
      },
    },
  ],
};
