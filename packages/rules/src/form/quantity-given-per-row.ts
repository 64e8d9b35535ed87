import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Each row has its own amount, not one merged over several.
 *
 * @zh 每行各有数额，不跨行合并。
 * @category form
 * @since 0.1.0
 */
export const quantityGivenPerRow = /* @__PURE__ */ defineRule({
  id: "quantity-given-per-row",
  version: 1,
  labels: {
    en: "Each row has its own amount, not one merged over several",
    "zh-Hans": "每行各有数额，不跨行合并",
  },
  message: { en: "one amount for several rows", "zh-Hans": "多行共用一个数额" },
  fix: {
    en: "Take the merged cell apart and write each project's own amount.",
    "zh-Hans": "请拆分合并单元格，逐行填写各项目自己的数额。",
  },
  severity: "warning",
  level: "field",
  problems: ["merged-quantity"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "An amount merged over several projects belongs to none of them alone. It is counted once, in the first, so that sums by place or industry may be wrong.",
    "zh-Hans":
      "跨行合并的金额不属于其中任何一个项目；只在首行计入一次，按地区或行业汇总时可能出错。",
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
      title: { en: "One amount over two rows", "zh-Hans": "两行共用一个金额" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "merged-quantity",
          parameters: { value: "3.5", row: "5" },
          table: "projects",
          record: "P-1",
          field: "totalInvestment",
        },
      ],
      findings: [{ record: "P-1", field: "totalInvestment", values: { row: "5" } }],
    },
  ],
};
