import { definePopulation, inPeriod } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects first signed in the period.
 *
 * @zh 本期内首次签约的项目。
 * @category populations
 * @since 0.1.0
 */
export const signedInPeriod = /* @__PURE__ */ definePopulation({
  id: "signed-in-period",
  version: 1,
  labels: { en: "Signed in the period", "zh-Hans": "本期签约项目" },
  entered: "signed",
  window: "period",
  member: inPeriod(project.signedOn),
});

/** What people need to know of the population. */
export const documentation: Documentation = {
  definition: {
    en: "Projects whose first signing of an admitted contract type lies in the period, as far as it is not after the as-of date.",
    "zh-Hans": "首次签订所认可类型协议的日期在本期内且不晚于截止日期的项目。",
  },
  sources: [
    {
      title: "关于2022年1-9月全市招商引资工作情况的通报（六安）",
      url: "https://ht.luaninfo.com/laxw/gggs/content_153837",
      note: {
        en: "Start rate over the projects signed in January to September: 285 of 344.",
        "zh-Hans": "开工率以1—9月签约项目为分母：签约344个，开工285个。",
      },
    },
  ],
};
