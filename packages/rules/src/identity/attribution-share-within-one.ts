import { and, comparison, defineRule, literal } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { attribution } from "../fields/fields.js";

/**
 * A share is above zero and at most one.
 *
 * @zh 分配比例大于0且不超过1。
 * @category identity
 * @since 0.1.0
 */
export const attributionShareWithinOne = /* @__PURE__ */ defineRule({
  id: "attribution-share-within-one",
  version: 1,
  labels: { en: "A share is above zero and at most one", "zh-Hans": "分配比例大于0且不超过1" },
  message: {
    en: "a share of {share} is not above 0 and at most 1",
    "zh-Hans": "分配比例{share}不在0（不含）到1之间",
  },
  fix: {
    en: "Write shares as parts of one: 30 % is 0.3.",
    "zh-Hans": "比例以1为全部：30%填0.3。",
  },
  severity: "error",
  level: "record",
  table: "attributions",
  holds: and(
    comparison(attribution.share, ">", literal("decimal", "0")),
    comparison(attribution.share, "<=", literal("decimal", "1")),
  ),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Shares are often typed as percentages. 50 instead of 0.5 makes a unit's result a hundred times larger.",
    "zh-Hans": "比例常被填成百分数。0.5填成50，单位成果就放大一百倍。",
  },
  sources: [
    {
      title: "苏府办〔2010〕217号",
      issuer: "苏州市人民政府办公室",
      date: "2010",
      note: {
        en: "Divides a project's results between the place that attracts it and the place where it lands.",
        "zh-Hans": "项目成果在引资地和落户地之间分成。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A half", "zh-Hans": "一半" },
      ledger: { attributions: [{ projectId: "P-1", unit: "商务局", share: "0.5" }] },
    },
    {
      title: { en: "Typed as per cent", "zh-Hans": "按百分数填写" },
      ledger: { attributions: [{ projectId: "P-1", unit: "商务局", share: "50" }] },
      findings: [{ record: "P-1", field: "share", values: { share: "50" } }],
    },
  ],
};
