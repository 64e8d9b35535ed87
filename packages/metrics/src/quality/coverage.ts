import { defineOperator, judged, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * The share of records that could be judged for a figure.
 *
 * @zh 某项指标中可以判定的记录所占比重。
 * @category quality
 * @since 0.2.0
 */
export const coverage = /* @__PURE__ */ defineOperator({
  id: "coverage",
  version: 1,
  labels: { en: "Coverage", "zh-Hans": "可判定率" },
  kind: "ratio",
  digits: 1,
  inputs: {
    judged: judged({ en: "Records judged", "zh-Hans": "可判定的记录数" }, "judged"),
    records: judged({ en: "Records in question", "zh-Hans": "应判定的记录数" }, "all"),
  },
  formula: ({ judged: known, records }) => subsetRatio(known, records),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof coverage> = {
  definition: {
    en: "Of the records that a figure has to judge, the share that the ledger decides: not those whose date is known to the month alone, whose stage is claimed without a date, whose amount is missing, or whose place in the population is open. Where a figure takes several inputs, the one with the lowest share counts.",
    "zh-Hans":
      "计算某项指标所须判定的记录中，台账能够判定的比重。日期只到月份、填报了阶段而没有日期、缺少金额、是否属于总体无法判定的，均不算可判定。指标有多项数据的，取其中最低的一项。",
  },
  caution: {
    en: "It says how much is known, not whether what is known is right.",
    "zh-Hans": "可判定率反映资料是否齐全，不反映所填内容是否属实。",
  },
  sources: [
    {
      title: "European Statistical System Handbook for Quality and Metadata Reports",
      issuer: "Eurostat",
      date: "2021",
      note: {
        en: "Item non-response is the share of units for which a value could not be had.",
        "zh-Hans": "项目无回答率，即未能取得某项数据的单位所占比重。",
      },
    },
  ],
  examples: [
    { given: { judged: 101, records: 106 }, shown: { digits: 1, en: "95.3%", "zh-Hans": "95.3%" } },
    { given: { judged: 0, records: 0 }, refused: "zero-denominator" },
    { given: { judged: 107, records: 106 }, refused: "not-a-subset" },
  ],
};
