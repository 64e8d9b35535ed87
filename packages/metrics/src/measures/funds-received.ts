import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { balance, receipt } from "../fields/fields.js";

/**
 * Funds that came in, in any form and from anywhere.
 *
 * @zh 实际到位的资金，不限形态和来源。
 * @category measures
 * @since 0.1.0
 */
export const fundsReceived = /* @__PURE__ */ defineMeasure({
  id: "funds-received",
  version: 1,
  labels: { en: "Funds received", "zh-Hans": "到位资金" },
  kind: "money",
  table: "fundReceipts",
  on: receipt.receivedOn,
  aggregate: { sum: receipt.received },
  balances: { table: "fundBalances", on: balance.balanceOn, amount: balance.cumulative },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the receipts of funds: in a flow, those dated in the period; in a cohort, the cohort's receipts up to the as-of date. A project without receipts is read from its cumulative balances instead, a flow being the difference of the balances at the two edges of the period.",
    "zh-Hans":
      "到位资金之和。按本期发生统计时取到位日期在本期内的资金；按同批项目统计时取该批项目到截止日期的资金。没有逐笔记录的项目改用累计余额，本期发生额为期初、期末两个余额之差。",
  },
  caution: {
    en: "What counts, and by which evidence, differs by place; the ledger's receipts are taken as they are.",
    "zh-Hans": "计入哪些资金、凭何证明，各地不同；以台账所记为准。",
  },
  sources: [
    {
      title: "淮府办〔2010〕155号",
      issuer: "淮南市人民政府办公室",
      date: "2010",
      url: "http://fsou.com/html/text/lar/172448/17244873.html",
      note: {
        en: "Names the evidence for domestic and for foreign funds; mainly investment in fixed assets is assessed.",
        "zh-Hans": "分别规定内资、外资的认定凭证，主要考核固定资产投入。",
      },
    },
  ],
};
