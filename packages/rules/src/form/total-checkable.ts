import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * The totals in a sheet can be checked against their rows.
 *
 * @zh 表中的合计可以与各行核对。
 * @category form
 * @since 0.1.0
 */
export const totalCheckable = /* @__PURE__ */ defineRule({
  id: "total-checkable",
  version: 1,
  labels: {
    en: "The totals in a sheet can be checked against their rows",
    "zh-Hans": "表中的合计可以与各行核对",
  },
  message: { en: "a total that could not be checked", "zh-Hans": "合计无法核对" },
  fix: { en: "Fill in the amounts of the rows that have none.", "zh-Hans": "请补填缺少数额的行。" },
  severity: "notice",
  level: "field",
  problems: ["total-unchecked", "unreadable-total"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A total over rows without amounts proves nothing about them.",
    "zh-Hans": "有的行没有数额，合计就无从验证。",
  },
  sources: [
    {
      title: "[对153段公开通报的复算]",
      note: {
        en: "Totals that differ from the sum of their parts are among the usual errors.",
        "zh-Hans": "合计与分项之和不等是常见差错之一。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary table", "zh-Hans": "一张普通的表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "Rows without an amount", "zh-Hans": "有的行没有金额" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "total-unchecked",
          parameters: { words: "合计", column: "总投资（亿元）", unread: "2", records: "9" },
          table: "projects",
        },
      ],
      findings: [{ values: { unread: "2" } }],
    },
  ],
};
