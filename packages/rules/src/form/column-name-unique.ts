import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Every column has a name of its own.
 *
 * @zh 每一列都有自己的列名，且不重复。
 * @category form
 * @since 0.1.0
 */
export const columnNameUnique = /* @__PURE__ */ defineRule({
  id: "column-name-unique",
  version: 1,
  labels: { en: "Every column has a name of its own", "zh-Hans": "每一列都有自己的列名，且不重复" },
  message: { en: "a column without a name of its own", "zh-Hans": "列没有列名，或者列名重复" },
  fix: {
    en: "Name every column, and give two columns of the same name different ones.",
    "zh-Hans": "请给每一列命名，同名的列改为不同的名称。",
  },
  severity: "warning",
  level: "field",
  problems: ["unnamed-column", "duplicate-column", "repeated-column"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Of two columns with one name only the first is read. Where the second holds the corrected figures, the old ones count.",
    "zh-Hans": "两列同名时只读第一列。如果更正后的数字在第二列，计入的就是旧数。",
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
      title: { en: "An ordinary table", "zh-Hans": "一张普通的表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "“Total investment” twice", "zh-Hans": "两列“总投资”" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "duplicate-column",
          parameters: { field: "totalInvestment.amount", first: "4" },
          table: "projects",
        },
      ],
      findings: [{ values: { field: "totalInvestment.amount" } }],
    },
  ],
};
