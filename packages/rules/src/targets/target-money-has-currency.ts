import { and, defineRule, oneOf, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { targetRow } from "../fields/fields.js";

/**
 * A target in money has a currency.
 *
 * @zh 金额类目标填写币种。
 * @category targets
 * @since 0.1.0
 */
export const targetMoneyHasCurrency = /* @__PURE__ */ defineRule({
  id: "target-money-has-currency",
  version: 1,
  labels: { en: "A target in money has a currency", "zh-Hans": "金额类目标填写币种" },
  message: {
    en: "a target of {value} in money has no currency",
    "zh-Hans": "金额类目标{value}没有币种",
  },
  fix: {
    en: "Enter the currency of the target, in most cases CNY or USD.",
    "zh-Hans": "请填写目标的币种，一般为 CNY 或 USD。",
  },
  severity: "error",
  level: "record",
  table: "targets",
  when: and(oneOf(targetRow.valueKind, ["money", "money-per-area"]), present(targetRow.value)),
  holds: present(targetRow.currency),
  field: targetRow.currency,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Targets for foreign investment are set in dollars, those for domestic funds in yuan. Without the currency completion is wrong by a factor of seven, or refused.",
    "zh-Hans":
      "外资目标以美元下达，内资目标以人民币下达。没有币种，完成率差七倍，或者根本无法计算。",
  },
  sources: [
    {
      title: "[柳州市招商引资目标完成情况]",
      note: {
        en: "Four targets, two issuers and two kinds, stand beside each other.",
        "zh-Hans": "自治区和市、预期和工作目标共四个目标并存。",
      },
    },
    {
      title: "[各地招商台账单位写法]",
      note: {
        en: "Ledgers carry 万元 and 亿元 side by side, in one system even for the same column.",
        "zh-Hans": "台账中万元、亿元并存，同一系统的同一列也有两种单位。",
      },
    },
  ],
  examples: [
    {
      title: { en: "In yuan", "zh-Hans": "人民币" },
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
      title: { en: "No currency", "zh-Hans": "没有币种" },
      ledger: {
        targets: [
          {
            targetId: "T-1",
            metric: "funds-in-place",
            valueKind: "money",
            value: "41000000000",
            currency: null,
          },
        ],
      },
      findings: [{ record: "T-1", field: "currency", values: { value: "41000000000" } }],
    },
    {
      title: { en: "A count", "zh-Hans": "个数类目标" },
      ledger: {
        targets: [
          {
            targetId: "T-1",
            metric: "signed-projects",
            valueKind: "count",
            value: "100",
            currency: null,
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
