import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Total investment of the projects signed.
 *
 * @zh 签约项目的总投资额。
 * @category measures
 * @since 0.1.0
 */
export const signedInvestment = /* @__PURE__ */ defineMeasure({
  id: "signed-investment",
  version: 1,
  labels: { en: "Signed investment", "zh-Hans": "签约总投资" },
  kind: "money",
  table: "projects",
  on: project.signedOn,
  milestone: "signed",
  aggregate: { sum: project.totalInvestment },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the total investment of the projects signed, each counted once at its first signing: in the period for a flow, by the as-of date for a cohort.",
    "zh-Hans":
      "签约项目总投资之和，每个项目按首次签约只计一次：按本期发生统计时签约日期在本期内，按同批项目统计时签约日期不晚于截止日期。",
  },
  caution: {
    en: "A promise, not money: what came in is funds in place.",
    "zh-Hans": "这是承诺额而不是到位额；实际到了多少看到位资金。",
  },
  sources: [
    {
      title: "[第十五届兰洽会签约项目进展]",
      date: "2010-03-10",
      url: "http://syej.cn/dfpd/2010-03/10/content_9567252.htm",
      note: {
        en: "Gives the numbers of signed, fulfilled, started and completed projects, each with its total investment.",
        "zh-Hans": "分别列出签约、履约、开工、建成的项目数及其总投资。",
      },
    },
  ],
};
