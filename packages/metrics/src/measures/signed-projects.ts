import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects signed, each counted once at its first signing.
 *
 * @zh 签约项目数，每个项目按首次签约只计一次。
 * @category measures
 * @since 0.1.0
 */
export const signedProjects = /* @__PURE__ */ defineMeasure({
  id: "signed-projects",
  version: 1,
  labels: { en: "Signed projects", "zh-Hans": "签约项目数" },
  kind: "count",
  table: "projects",
  on: project.signedOn,
  milestone: "signed",
  aggregate: { count: "projects" },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects signed under an admitted contract type: in a flow, those first signed in the period; in a cohort, those signed by the as-of date, shown by their own date or by any milestone that implies a signing. However many times a project was signed, it counts once.",
    "zh-Hans":
      "签订所认可类型协议的不同项目个数。按本期发生统计时，取首次签约日期在本期内的项目；按同批项目统计时，取到截止日期已签约的项目，开工、竣工、投产、达产均视为已经签约。多次签约的项目只计一次。",
  },
  caution: {
    en: "Some places count every signing, letters of intent included; admitted contract types are a choice of the question.",
    "zh-Hans": "有的地方连意向协议在内逐次计数；认可哪些协议类型由提问时指定。",
  },
  sources: [
    {
      title: "关于2022年1-9月全市招商引资工作情况的通报（六安）",
      date: "2022",
      url: "https://ht.luaninfo.com/laxw/gggs/content_153837",
      note: {
        en: "Gives the projects signed and started in the same nine months side by side.",
        "zh-Hans": "同时列出前三季度的签约项目数与开工项目数。",
      },
    },
  ],
};
