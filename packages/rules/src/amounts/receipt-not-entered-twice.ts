import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { allKeys, amountKeys, dateKeys, orNone, textKeys } from "../shared/row-keys.js";

/**
 * A receipt is entered once.
 *
 * @zh 每笔到位资金只录入一次。
 * @category amounts
 * @since 0.1.0
 */
export const receiptNotEnteredTwice = /* @__PURE__ */ defineRule({
  id: "receipt-not-entered-twice",
  version: 1,
  labels: { en: "A receipt is entered once", "zh-Hans": "每笔到位资金只录入一次" },
  message: {
    en: "{received} on {receivedOn} was entered for this project before",
    "zh-Hans": "该项目{receivedOn}已有一笔{received}的记录",
  },
  fix: {
    en: "Delete one of the two, or enter the reference of each document where two payments of the same amount arrived on one day.",
    "zh-Hans": "重复的请删除一条；同日确有两笔等额到账的，请分别填写佐证材料编号。",
  },
  severity: "warning",
  level: "ledger",
  table: "fundReceipts",
  reads: [receipt.receivedOn, receipt.projectId, receipt.received],
  mayRead: [receipt.evidenceReference],
  memory: "keys",
  judge({ ledger }) {
    // What makes two receipts the same: project, day, amount and document.
    const keys = allKeys(
      textKeys(ledger, receipt.projectId),
      dateKeys(ledger, receipt.receivedOn),
      amountKeys(ledger, receipt.received),
      orNone(textKeys(ledger, receipt.evidenceReference)),
    );
    return judgeRepeats(keys, (row, first) => ({
      values: shownValues(ledger, row, receipt.received, receipt.receivedOn),
      related: [first],
    }));
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The same payment entered twice counts twice in the funds in place; identical amounts on one day are the first thing to look for.",
    "zh-Hans": "同一笔到账录入两次，到位资金就多算一次。核对时应先看同日等额的记录。",
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
      title: { en: "Two payments with their documents", "zh-Hans": "两笔各有凭证" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
            evidenceReference: "进账单-01",
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
            evidenceReference: "进账单-02",
          },
        ],
      },
    },
    {
      title: { en: "One payment, two rows", "zh-Hans": "一笔两录" },
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
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "R-2",
          field: "receivedOn",
          values: { received: { amount: "30000000", currency: "CNY" }, receivedOn: "2023-03-10" },
        },
      ],
    },
  ],
};
