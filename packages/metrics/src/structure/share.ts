import { defineOperator, operand, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * The value of a part over that of the whole.
 *
 * @zh 部分值占整体值的比重。
 * @category structure
 * @since 0.1.0
 */
export const share = /* @__PURE__ */ defineOperator({
  id: "share",
  version: 1,
  labels: { en: "Share", "zh-Hans": "占比" },
  kind: "ratio",
  digits: 1,
  inputs: {
    part: operand({ en: "Part", "zh-Hans": "部分" }, "period", "part"),
    whole: operand({ en: "Whole", "zh-Hans": "整体" }, "period", "whole"),
  },
  formula: ({ part, whole }) => subsetRatio(part, whole),
});

/** What people need to know of the operator. */
export const documentation: MetricDocumentation<typeof share> = {
  definition: {
    en: "The value of the group, or of the part that the question names, divided by that of all projects in question; of counts or of amounts, as the operand is.",
    "zh-Hans":
      "本组（或者提问所指部分）的值与全部项目的值之比；按个数还是按金额，取决于所用的度量。",
  },
  caution: {
    en: "Always say whether a share is of counts or of amounts.",
    "zh-Hans": "务必说明占比是按个数还是按金额计算。",
  },
  sources: [
    {
      title: "[晋中市招商引资签约项目规模构成]",
      note: {
        en: "A share may be of counts or of amounts; the bulletin has to say which.",
        "zh-Hans": "占比可以按个数算，也可以按金额算，通报须予说明。",
      },
    },
  ],
  examples: [
    { given: { part: 106, whole: 176 }, shown: { digits: 1, en: "60.2%", "zh-Hans": "60.2%" } },
    { given: { part: 12, whole: 14 }, shown: { digits: 1, en: "85.7%", "zh-Hans": "85.7%" } },
    { given: { part: 177, whole: 176 }, refused: "not-a-subset" },
    { given: { part: 0, whole: 0 }, refused: "zero-denominator" },
  ],
};
