import { comparison, defineRule, literal } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { targetRow } from "../fields/fields.js";

/**
 * A target is above zero.
 *
 * @zh 目标值大于零。
 * @category targets
 * @since 0.1.0
 */
export const targetValuePositive = /* @__PURE__ */ defineRule({
  id: "target-value-positive",
  version: 1,
  labels: { en: "A target is above zero", "zh-Hans": "目标值大于零" },
  message: { en: "a target of {value} is not above zero", "zh-Hans": "目标值{value}不大于零" },
  fix: {
    en: "Enter the figure of the document that sets the target.",
    "zh-Hans": "请填写下达文件中的目标值。",
  },
  severity: "error",
  level: "record",
  table: "targets",
  holds: comparison(targetRow.value, ">", literal("decimal", "0")),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Completion divides by the target. Zero has no completion, and a negative one turns success into failure.",
    "zh-Hans": "完成率以目标值为分母。零没有完成率，负数则把完成变成未完成。",
  },
  sources: [
    {
      title: "[柳州市招商引资目标完成情况]",
      note: {
        en: "Four targets, two issuers and two kinds, stand beside each other.",
        "zh-Hans": "自治区和市、预期和工作目标共四个目标并存。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Four hundred and ten 亿", "zh-Hans": "410亿元" },
      ledger: {
        targets: [
          {
            targetId: "T-1",
            metric: "funds-in-place",
            valueKind: "money",
            value: "41000000000",
            currency: "CNY",
          },
        ],
      },
    },
    {
      title: { en: "Zero", "zh-Hans": "零" },
      ledger: { targets: [{ targetId: "T-1", metric: "funds-in-place", value: "0" }] },
      findings: [{ record: "T-1", field: "value", values: { value: "0" } }],
    },
  ],
};
