import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * The mapping of columns fits the table.
 *
 * @zh 列对应表与表相符。
 * @category form
 * @since 0.1.0
 */
export const mappingFitsTable = /* @__PURE__ */ defineRule({
  id: "mapping-fits-table",
  version: 1,
  labels: { en: "The mapping of columns fits the table", "zh-Hans": "列对应表与表相符" },
  message: { en: "a mapping that does not fit the table", "zh-Hans": "列对应表与表不符" },
  fix: {
    en: "Correct the mapping, or make a new one from the table.",
    "zh-Hans": "请更正列对应表，或者按该表重新生成。",
  },
  severity: "error",
  level: "field",
  problems: [
    "missing-column",
    "invalid-mapping",
    "unknown-mapping-key",
    "repeated-field",
    "missing-sheet",
    "open-id",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A mapping made for last month's workbook leaves columns unread once a header has changed.",
    "zh-Hans": "上月工作簿的列对应表，在表头改动之后就会漏读列。",
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
      title: { en: "The header has changed", "zh-Hans": "表头改过" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "missing-column",
          parameters: { header: "总投资（亿元）", suggestions: ["总投资（万元）"] },
          table: "projects",
        },
      ],
      findings: [{ values: { header: "总投资（亿元）" } }],
    },
  ],
};
