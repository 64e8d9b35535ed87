import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A cell holds one value.
 *
 * @zh 一个单元格只填一个值。
 * @category form
 * @since 0.1.0
 */
export const cellHoldsOneValue = /* @__PURE__ */ defineRule({
  id: "cell-holds-one-value",
  version: 1,
  labels: { en: "A cell holds one value", "zh-Hans": "一个单元格只填一个值" },
  message: { en: "more than one value in one cell", "zh-Hans": "一个单元格中不止一个值" },
  fix: {
    en: "Keep one value in the cell; give the other a row or a column of its own.",
    "zh-Hans": "请在该单元格中只保留一个值，另一个值单独列一行或一列。",
  },
  severity: "error",
  level: "field",
  problems: ["two-values", "several-codes"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "“2023-02/2023-05” may be a first and a second signing, or a signing and a start. What stands for two things stands for neither.",
    "zh-Hans":
      "“2023-02/2023-05”可能是两次签约，也可能是签约和开工。一个格子表示两件事，哪一件都读不出来。",
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
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "Two dates", "zh-Hans": "两个日期" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "two-values",
          parameters: { value: "2023-02/2023-05" },
          table: "projects",
          record: "P-1",
          field: "signedOn",
        },
      ],
      findings: [{ record: "P-1", field: "signedOn" }],
    },
  ],
};
