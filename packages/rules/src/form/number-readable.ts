import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A number is a plain decimal.
 *
 * @zh 数字采用普通写法。
 * @category form
 * @since 0.1.0
 */
export const numberReadable = /* @__PURE__ */ defineRule({
  id: "number-readable",
  version: 2,
  labels: { en: "A number is a plain decimal", "zh-Hans": "数字采用普通写法" },
  message: { en: "a number that cannot be read", "zh-Hans": "数字无法读出" },
  fix: {
    en: "Write digits with at most one point, without percent signs, words or exponents, and format the cell as a number; JSON holds decimals in quotation marks.",
    "zh-Hans":
      "请只写数字和至多一个小数点，不写百分号、文字和指数，并将单元格设为数值格式；JSON中小数要加引号。",
  },
  severity: "error",
  level: "field",
  problems: [
    "invalid-decimal",
    "invalid-integer",
    "invalid-amount",
    "percent-for-amount",
    "date-for-number",
    "scaled-number",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "An amount that cannot be read is left out of every sum, and the sum looks complete.",
    "zh-Hans": "读不出的金额不会计入任何合计，而合计看上去却是完整的。",
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
      title: { en: "Digits and a point", "zh-Hans": "数字和小数点" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", landAreaMu: "145.2" }] },
    },
    {
      title: { en: "With a unit inside", "zh-Hans": "数字中带单位" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", landAreaMu: "145.2亩" }] },
      findings: [{ record: "P-1", field: "landAreaMu", values: { value: "145.2亩" } }],
    },
    {
      title: { en: "Half a person", "zh-Hans": "半个人" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", plannedJobs: "12.5" }] },
      findings: [{ record: "P-1", field: "plannedJobs" }],
    },
  ],
};
