import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A sheet is one table with one header and one record a row.
 *
 * @zh 一个工作表就是一张表：一个表头，一行一条记录。
 * @category form
 * @since 0.1.0
 */
export const sheetIsOneTable = /* @__PURE__ */ defineRule({
  id: "sheet-is-one-table",
  version: 2,
  labels: {
    en: "A sheet is one table with one header and one record a row",
    "zh-Hans": "一个工作表就是一张表：一个表头，一行一条记录",
  },
  message: { en: "a sheet that is not one table", "zh-Hans": "工作表不是一张完整的表" },
  fix: {
    en: "Give each table a sheet or file of its own, with the header above its rows; or state the row of the header.",
    "zh-Hans": "请把各表分别放到单独的工作表或文件，表头在上、数据在下；也可以指明表头所在的行。",
  },
  severity: "error",
  level: "field",
  problems: [
    "no-table",
    "no-certain-header",
    "form-sheet",
    "several-headers",
    "tables-side-by-side",
    "missing-header-row",
    "second-table",
    "unit-changes",
    "too-many-columns",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Where the header is not certain, nothing is read rather than the wrong column.",
    "zh-Hans": "表头不能确定时宁可不读，也不读错列。",
  },
  sources: [
    {
      title: "[德清县驻点招商项目信息采集表]",
      note: {
        en: "Three rows of titles stand above the header, and four rows of notes below the data.",
        "zh-Hans": "表头之上有三行标题，数据之下有四行说明。",
      },
    },
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
      title: { en: "A second table below", "zh-Hans": "下方另有一张表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "second-table",
          parameters: { headers: "序号、项目名称" },
          place: { file: "台账.xlsx", sheet: "签约", cell: "A40" },
        },
      ],
      findings: [{ values: { headers: "序号、项目名称" } }],
    },
  ],
};
