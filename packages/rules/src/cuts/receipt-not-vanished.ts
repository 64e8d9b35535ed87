import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readPresence, rowCountOf, shownValues } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

/**
 * A receipt of the previous cut is still in the ledger.
 *
 * @zh 上一期的到位记录仍在台账中。
 * @category cuts
 * @since 0.1.0
 */
export const receiptNotVanished = /* @__PURE__ */ defineRule({
  id: "receipt-not-vanished",
  version: 1,
  labels: {
    en: "A receipt of the previous cut is still in the ledger",
    "zh-Hans": "上一期的到位记录仍在台账中",
  },
  message: {
    en: "{received} on {receivedOn} stood in the previous cut and is gone",
    "zh-Hans": "上一期{receivedOn}到位的{received}不在本期台账中",
  },
  fix: {
    en: "Restore it; where funds were wrongly recognised, say so and make the earlier figures again.",
    "zh-Hans": "请恢复该记录；确系误认定的，请说明并重新计算以前的数字。",
  },
  severity: "warning",
  level: "cuts",
  table: "fundReceipts",
  reads: [receipt.receiptId],
  mayRead: [receipt.received, receipt.receivedOn],
  memory: "keys",
  judge({ ledger, previous }) {
    if (previous === undefined) return { applied: 0, failures: [] };
    const laterOf = followRows(previous, receipt.receiptId, ledger, receipt.receiptId);
    const hasId = readPresence(previous, receipt.receiptId);
    return judgeRows(rowCountOf(previous, "fundReceipts"), (row) => {
      if (!hasId(row)) return "absent";
      if (laterOf(row) !== undefined) return "passed";
      const values = shownValues(previous, row, receipt.received, receipt.receivedOn);
      return { previous: true, values };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Funds in place only grow. A receipt that disappears was not there, or is to be counted anew under another id.",
    "zh-Hans": "累计到位资金只增不减。记录消失，不是原来就没有，就是要换个编号再算一次。",
  },
  sources: [
    {
      title: "[“买外资”调查]",
      date: "2015",
      url: "https://business.sohu.com/20150226/n409200562.shtml",
      note: {
        en: "Grassroots governments bought foreign capital that went in and out again.",
        "zh-Hans": "基层政府购买外资，资金转一圈又出去。",
      },
    },
    {
      title: "[内蒙古核减虚增数据]",
      date: "2018",
      url: "http://oad.sxboguan.cn/news/gn/2025-10-8/29878.html",
      note: {
        en: "Earlier figures were revised downwards, and the base with them.",
        "zh-Hans": "核减虚增数据，上年基数同步调整。",
      },
    },
  ],
  examples: [
    {
      title: { en: "One more", "zh-Hans": "增加一笔" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-10-10",
            received: { amount: "20000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "One less", "zh-Hans": "少了一笔" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-04-10",
            received: { amount: "20000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "R-2",
          values: { received: { amount: "20000000", currency: "CNY" }, receivedOn: "2023-04-10" },
        },
      ],
    },
    {
      title: { en: "No earlier cut", "zh-Hans": "没有上一期台账" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "no-previous-cut",
    },
  ],
};
