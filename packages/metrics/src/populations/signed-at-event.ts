import { and, asOf, comparison, definePopulation, parameter, reached } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects signed at one signing event.
 *
 * @zh 在某次签约活动上签约的项目。
 * @category populations
 * @since 0.1.0
 */
export const signedAtEvent = /* @__PURE__ */ definePopulation({
  id: "signed-at-event",
  version: 1,
  labels: { en: "Signed at one event", "zh-Hans": "某次活动签约项目" },
  entered: "signed",
  window: "event",
  member: and(
    comparison(project.signingEvent, "=", parameter<"text">("event")),
    reached("signed", asOf),
  ),
  requires: ["event"],
});

/** What people need to know of the population. */
export const documentation: Documentation = {
  definition: {
    en: "Projects signed at the signing event that the question names, as far as they were signed by the as-of date. A project that was signed at several events belongs to each of them.",
    "zh-Hans":
      "在所指定签约活动上签约、且签约不晚于截止日期的项目。先后在几次活动上签约的项目，在每次活动中都计入。",
  },
  caution: {
    en: "Events of different years are compared only at the same age: an older event had more time to start its projects.",
    "zh-Hans": "不同年份的活动，只有在同样长的时间之后才可比：越早的活动，项目开工的时间越充裕。",
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
    {
      title: "[四川省第十届西博会签约项目履约情况]",
      date: "2010-07-19",
      url: "http://www.scspc.gov.cn/html/zhyw_11/2010/0719/55208.html",
      note: {
        en: "Keeps the projects of one event apart from all 7,846 fulfilled ones, carry-overs included.",
        "zh-Hans": "将当届签约项目与含往年结转的全部7846个履约项目分开统计。",
      },
    },
  ],
};
