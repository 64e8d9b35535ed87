import { and, asOf, comparison, definePopulation, parameter } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects first signed on or after a day.
 *
 * @zh 自某日起首次签约的项目。
 * @category populations
 * @since 0.1.0
 */
export const signedSince = /* @__PURE__ */ definePopulation({
  id: "signed-since",
  version: 1,
  labels: { en: "Signed since a day", "zh-Hans": "某日以来签约项目" },
  entered: "signed",
  window: "since",
  member: and(
    comparison(project.signedOn, ">=", parameter<"date">("since")),
    comparison(project.signedOn, "<=", asOf),
  ),
  requires: ["since"],
});

/** What people need to know of the population. */
export const documentation: Documentation = {
  definition: {
    en: "Projects whose first signing of an admitted contract type lies on or after the day that the question names and not after the as-of date: a group that grows from year to year.",
    "zh-Hans":
      "首次签订所认可类型协议的日期不早于所指定之日、也不晚于截止日期的项目，即逐年累积的一批项目。",
  },
  sources: [
    {
      title: "[玉林市招商引资工作考核办法]",
      date: "2008",
      url: "http://www.lawyee.com.cn/html/text/lar/170863/17086313_2.html",
      note: {
        en: "Assesses all contracts signed since 2006 together.",
        "zh-Hans": "以2006年以来的全部合同项目合并考核。",
      },
    },
  ],
};
