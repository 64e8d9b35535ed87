import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { targetRow } from "../fields/fields.js";

/**
 * The funds that the year's target asks for.
 *
 * @zh 年度到位资金目标任务。
 * @category measures
 * @since 0.1.0
 */
export const annualFundsTarget = /* @__PURE__ */ defineMeasure({
  id: "annual-funds-target",
  version: 1,
  labels: { en: "Annual target of funds in place", "zh-Hans": "年度到位资金任务" },
  kind: "money",
  table: "targets",
  target: "funds-in-place",
  aggregate: { only: targetRow.value },
  additivity: "non-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The one target that was set for funds in place in the year of the period, by the issuer and of the kind that the question names. None is a missing input, and several are never merged.",
    "zh-Hans":
      "本期所在年度针对到位资金下达的目标，下达单位和目标种类由提问时指定。没有目标即缺少数据；有几个目标时不合并。",
  },
  sources: [
    {
      title: "[重庆綦江招商引资到位资金完成情况]",
      date: "2025-10-23",
      url: "https://app.cqrb.cn/disijii/2025-10-23/2455606_pc.html",
      note: {
        en: "Funds in place at 207.53% of the annual target.",
        "zh-Hans": "到位资金完成年度任务的207.53%。",
      },
    },
  ],
};
