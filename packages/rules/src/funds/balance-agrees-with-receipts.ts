import { defineRule } from "@ipms/core";
import { judgeBalances } from "../shared/judge-balances.js";
import type { RuleDocumentation } from "../documentation.js";
import { balance, receipt } from "../fields/fields.js";

/**
 * Cumulative funds agree with the receipts.
 *
 * @zh 累计到位资金与逐笔到位记录一致。
 * @category funds
 * @since 0.1.0
 */
export const balanceAgreesWithReceipts = /* @__PURE__ */ defineRule({
  id: "balance-agrees-with-receipts",
  version: 1,
  labels: {
    en: "Cumulative funds agree with the receipts",
    "zh-Hans": "累计到位资金与逐笔到位记录一致",
  },
  message: {
    en: "{cumulative} by {balanceOn}, but the receipts to that day sum to {receiptsSum}",
    "zh-Hans": "截至{balanceOn}累计{cumulative}，逐笔记录合计为{receiptsSum}",
  },
  fix: {
    en: "Enter the receipts that are missing, or correct the balance; both describe the same money.",
    "zh-Hans": "请补录缺少的到位记录或者更正累计数，两者说的是同一笔资金。",
  },
  severity: "error",
  level: "ledger",
  table: "fundBalances",
  reads: [
    balance.cumulative,
    balance.balanceOn,
    balance.projectId,
    receipt.projectId,
    receipt.received,
    receipt.receivedOn,
  ],
  memory: "keys",
  judge: ({ ledger }) => judgeBalances(ledger),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project's funds come from its receipts where there are any, else from its balance. Where both disagree, the figure depends on which table somebody filled in.",
    "zh-Hans":
      "项目有逐笔记录的按逐笔计算，没有的按累计数计算。两者不一致，结果就取决于填了哪张表。",
  },
  sources: [
    {
      title: "[东莞招商数据“打架”]",
      date: "2010",
      url: "https://wnd.sun0769.com/newsc.asp?id=33457",
      note: {
        en: "Three sources gave three totals for the same events.",
        "zh-Hans": "同一活动三个来源三个总数。",
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
      title: { en: "They agree", "zh-Hans": "一致" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-06-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "40000000", currency: "CNY" },
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-06-30",
            received: { amount: "60000000", currency: "CNY" },
          },
          {
            receiptId: "R-3",
            projectId: "P-1",
            receivedOn: "2023-08-10",
            received: { amount: "50000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "A receipt is missing", "zh-Hans": "缺一笔记录" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-06-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "40000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "cumulative",
          values: {
            cumulative: { amount: "100000000", currency: "CNY" },
            receiptsSum: { amount: "40000000", currency: "CNY" },
          },
        },
      ],
    },
    {
      title: { en: "No receipts of this project", "zh-Hans": "该项目没有逐笔记录" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-06-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-2",
            receivedOn: "2023-03-10",
            received: { amount: "40000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
