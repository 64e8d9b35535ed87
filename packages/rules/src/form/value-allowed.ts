import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A value is of the kind and within the bounds that its field allows.
 *
 * @zh 字段的值符合规定的类型和范围。
 * @category form
 * @since 0.1.0
 */
export const valueAllowed = /* @__PURE__ */ defineRule({
  id: "value-allowed",
  version: 1,
  labels: {
    en: "A value is of the kind and within the bounds that its field allows",
    "zh-Hans": "字段的值符合规定的类型和范围",
  },
  message: { en: "a value that its field does not allow", "zh-Hans": "字段不允许的值" },
  fix: {
    en: "Correct the value; yes-or-no fields hold true or false.",
    "zh-Hans": "请更正该值；是否类字段填 true 或 false。",
  },
  severity: "error",
  level: "field",
  problems: ["invalid-boolean", "invalid-text", "invalid-value", "value-too-long"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A value of the wrong kind is absent from every figure.",
    "zh-Hans": "类型不符的值在任何指标中都视为没有。",
  },
  sources: [
    {
      title: "[各地招商台账的列名、单位与写法]",
      note: {
        en: "Ledgers in use write units in headers, in title rows, in cells of their own, or nowhere.",
        "zh-Hans": "在用台账的单位有的写在表头，有的写在标题行，有的单列一栏，有的干脆不写。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Yes, as true", "zh-Hans": "是，写作 true" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", carryOver: true }] },
    },
    {
      title: { en: "“Perhaps”", "zh-Hans": "“大概”" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", carryOver: "大概" }] },
      findings: [{ record: "P-1", field: "carryOver" }],
    },
  ],
};
