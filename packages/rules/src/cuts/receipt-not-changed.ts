import { defineRule, type FindingValue } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readAmountKey, rowCountOf, shownAt, shownValues } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

/**
 * A receipt stays as it was entered.
 *
 * @zh 到位记录录入后不改动。
 * @category cuts
 * @since 0.1.0
 */
export const receiptNotChanged = /* @__PURE__ */ defineRule({
  id: "receipt-not-changed",
  version: 1,
  labels: { en: "A receipt stays as it was entered", "zh-Hans": "到位记录录入后不改动" },
  message: {
    en: "{received} now, {previousReceived} in the previous cut",
    "zh-Hans": "现为{received}，上一期为{previousReceived}",
  },
  fix: {
    en: "Say in the remarks why it was corrected, and make the figures of earlier periods again.",
    "zh-Hans": "请在备注中说明更正原因，并重新计算以前各期的数字。",
  },
  severity: "warning",
  level: "cuts",
  table: "fundReceipts",
  reads: [receipt.received, receipt.receiptId],
  memory: "keys",
  judge({ ledger, previous }) {
    const earlierOf = followRows(ledger, receipt.receiptId, previous, receipt.receiptId);
    const now = readAmountKey(ledger, receipt.received);
    const before = readAmountKey(previous, receipt.received);
    return judgeRows(rowCountOf(ledger, "fundReceipts"), (row) => {
      const earlier = earlierOf(row);
      const amount = now(row);
      const earlierAmount = earlier === undefined ? undefined : before(earlier);
      if (earlier === undefined || amount === undefined || earlierAmount === undefined) {
        return "absent";
      }
      if (amount === earlierAmount) return "passed";
      const values: Record<string, FindingValue> = {
        ...shownValues(ledger, row, receipt.received),
        previousReceived: shownAt(previous, receipt.received, earlier) ?? "",
      };
      return { values };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A bank slip has one amount. Receipts that grow afterwards are how a target is reached at the end of the year.",
    "zh-Hans": "一张进账单只有一个金额。事后把到位资金改大，是年底凑任务的常见做法。",
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
      title: "[乌拉特前旗招商引资审计结果]",
      date: "2024",
      url: "https://www.bynesrmtzx.cn/content/202408/01/c353001.html",
      note: {
        en: "The audit compared funds and projects reported with progress on site and found both inflated.",
        "zh-Hans": "审计把申报的资金、项目与现场进度核对，发现虚报到位资金和招商项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Unchanged", "zh-Hans": "未改动" },
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
        ],
      },
    },
    {
      title: { en: "Grown tenfold", "zh-Hans": "改大十倍" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "300000000", currency: "CNY" },
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
      findings: [
        {
          record: "R-1",
          field: "received",
          values: {
            received: { amount: "300000000", currency: "CNY" },
            previousReceived: { amount: "30000000", currency: "CNY" },
          },
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
