import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Every table is one of the standard.
 *
 * @zh 每张表都是标准中的表。
 * @category form
 * @since 0.1.0
 */
export const tableKnown = /* @__PURE__ */ defineRule({
  id: "table-known",
  version: 1,
  labels: { en: "Every table is one of the standard", "zh-Hans": "每张表都是标准中的表" },
  message: { en: "no table of the standard", "zh-Hans": "不是标准中的表" },
  fix: {
    en: "Name files and keys after the tables, such as projects and fundReceipts.",
    "zh-Hans": "请以表名命名文件或键，例如 projects、fundReceipts。",
  },
  severity: "error",
  level: "field",
  problems: ["unknown-table", "foreign-document", "no-ledger-file", "not-a-list"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A table under another name is not read: all funds are missing, and every figure made from them is too low or cannot be made.",
    "zh-Hans": "表名不对就不会读入：到位资金整张表缺失，用到它的指标不是偏低，就是无法计算。",
  },
  sources: [
    {
      title: "Data Package: Data Resource",
      issuer: "Frictionless Data",
      url: "https://datapackage.org/standard/data-resource/",
      note: {
        en: "Every table of a package has a name, and only one has it.",
        "zh-Hans": "数据包中每张表都有名称，且名称不重复。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "A table under another name", "zh-Hans": "表名不对" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目" }] },
      problems: [
        {
          code: "unknown-table",
          parameters: { table: "funds", suggestions: ["fundReceipts", "fundBalances"] },
        },
      ],
      findings: [{ values: { table: "funds" } }],
    },
  ],
};
