import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { balance, receipt } from "../fields/fields.js";
import { fromAbroad } from "./origin-scope.js";

/**
 * Funds that came in from abroad, Hong Kong, Macao and Taiwan included.
 *
 * @zh 来自境外（含港澳台）的到位资金。
 * @category measures
 * @since 0.1.0
 */
export const foreignFundsReceived = /* @__PURE__ */ defineMeasure({
  id: "foreign-funds-received",
  version: 1,
  labels: { en: "Foreign funds received", "zh-Hans": "外资到位资金" },
  kind: "money",
  table: "fundReceipts",
  on: receipt.receivedOn,
  aggregate: { sum: receipt.received },
  where: fromAbroad,
  // Balances cannot be split by origin: projects that have nothing else leave the figure open.
  balances: { table: "fundBalances", on: balance.balanceOn, amount: balance.cumulative },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the receipts that came from outside the mainland, Hong Kong, Macao and Taiwan included. Receipts whose origin is not known are undecided. Balances say nothing of origins and cannot stand in.",
    "zh-Hans":
      "来自境外（含港澳台）的到位资金之和。来源不明的资金列为无法判定。累计余额不分来源，不能代替逐笔记录。",
  },
  sources: [
    {
      title: "[利用外资统计指标解释]",
      issuer: "上海市统计局",
      date: "2020-10-23",
      url: "https://tjj.sh.gov.cn/ydsj55/20201023/0b00d86172214c97b3a7b6fd1a4f4853.html",
      note: {
        en: "Foreign capital in actual use is what foreign investors paid in under their contracts.",
        "zh-Hans": "实际使用外资是外国投资者按照合同（章程）实际缴付的出资。",
      },
    },
  ],
};
