import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { judgePresence } from "../shared/judge-presence.js";

/**
 * A receipt of funds has its date.
 *
 * @zh 每笔到位资金有到位日期。
 * @category funds
 * @since 0.1.0
 */
export const receiptDated = /* @__PURE__ */ defineRule({
  id: "receipt-dated",
  version: 1,
  labels: { en: "A receipt of funds has its date", "zh-Hans": "每笔到位资金有到位日期" },
  message: {
    en: "{received} was received, but no date says when",
    "zh-Hans": "到位{received}，没有到位日期",
  },
  fix: {
    en: "Enter the date of the bank slip or of the verification report.",
    "zh-Hans": "请填写进账单或验资报告上的日期。",
  },
  severity: "error",
  level: "record",
  table: "fundReceipts",
  reads: [receipt.receivedOn],
  mayRead: [receipt.received],
  memory: "constant",
  judge: ({ ledger }) => judgePresence(ledger, receipt.receivedOn, [receipt.received]),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A receipt without a date belongs to no period: it is missing from the year's funds in place, and from every other year's too.",
    "zh-Hans": "没有日期的到位资金不属于任何期间，当年的到位资金不含它，其他年份也不含它。",
  },
  sources: [
    {
      title: "淮府办〔2010〕155号",
      issuer: "淮南市人民政府办公室",
      date: "2010",
      url: "http://fsou.com/html/text/lar/172448/17244873.html",
      note: {
        en: "Names the evidence that funds in place need: verification reports, bank slips, equipment lists.",
        "zh-Hans": "规定到位资金的认定依据：验资报告、银行进账单、设备清单等。",
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
      title: { en: "Dated", "zh-Hans": "有日期" },
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
    },
    {
      title: { en: "Undated", "zh-Hans": "没有日期" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
          { receiptId: "R-2", projectId: "P-1", received: { amount: "20000000", currency: "CNY" } },
        ],
      },
      findings: [
        {
          record: "R-2",
          field: "receivedOn",
          values: { received: { amount: "20000000", currency: "CNY" } },
        },
      ],
    },
  ],
};
