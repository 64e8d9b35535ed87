import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * The header of a column says which field it is.
 *
 * @zh 列名能说明对应哪个字段。
 * @category form
 * @since 0.1.0
 */
export const columnMeaningClear = /* @__PURE__ */ defineRule({
  id: "column-meaning-clear",
  version: 1,
  labels: {
    en: "The header of a column says which field it is",
    "zh-Hans": "列名能说明对应哪个字段",
  },
  message: { en: "a column that can mean more than one field", "zh-Hans": "列名可能对应多个字段" },
  fix: {
    en: "Decide in the mapping which field it is.",
    "zh-Hans": "请在列对应表中选定对应的字段。",
  },
  severity: "warning",
  level: "field",
  problems: ["open-question", "rival-columns"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "“Amount” may be the total investment, the investment in fixed assets or the funds received. Each gives another rate.",
    "zh-Hans": "“金额”可能是总投资、固定资产投资，也可能是到位资金，各自得出不同的比率。",
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
      title: { en: "“Amount”", "zh-Hans": "“金额”" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "open-question",
          parameters: { header: "金额", candidates: ["totalInvestment", "fixedAssetInvestment"] },
          table: "projects",
        },
      ],
      findings: [{ values: { header: "金额" } }],
    },
  ],
};
