import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Every column is a field of the standard, or marked as one's own.
 *
 * @zh 每一列都是标准字段，或者标明为自有字段。
 * @category form
 * @since 0.1.0
 */
export const fieldKnown = /* @__PURE__ */ defineRule({
  id: "field-known",
  version: 1,
  labels: {
    en: "Every column is a field of the standard, or marked as one's own",
    "zh-Hans": "每一列都是标准字段，或者标明为自有字段",
  },
  message: { en: "a column that the standard does not have", "zh-Hans": "标准中没有的列" },
  fix: {
    en: "Correct the name, or name a column of your own ext.<organisation>.<field>.",
    "zh-Hans": "请更正列名；自有的列请命名为 ext.<机构>.<字段>。",
  },
  severity: "warning",
  level: "field",
  problems: ["unknown-field", "late-key"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A misspelt column is an empty column: “startOn” leaves every project without a start.",
    "zh-Hans": "列名写错等于整列为空：写成“startOn”，所有项目都没有开工日期。",
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
      title: { en: "A column of one's own", "zh-Hans": "自有列" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", ext: { hunan: { approver: "张三" } } }],
      },
    },
    {
      title: { en: "A misspelt column", "zh-Hans": "列名拼错" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", startOn: "2023-05-20" }] },
      findings: [{ record: "P-1", values: { field: "startOn" } }],
    },
  ],
};
