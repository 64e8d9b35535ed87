import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { balance, receipt } from "../fields/fields.js";
import { fromMainland } from "./origin-scope.js";

/**
 * Funds that came in from the mainland.
 *
 * @zh 来自境内的到位资金。
 * @category measures
 * @since 0.1.0
 */
export const domesticFundsReceived = /* @__PURE__ */ defineMeasure({
  id: "domestic-funds-received",
  version: 1,
  labels: { en: "Domestic funds received", "zh-Hans": "内资到位资金" },
  kind: "money",
  table: "fundReceipts",
  on: receipt.receivedOn,
  aggregate: { sum: receipt.received },
  where: fromMainland,
  // Balances cannot be split by origin: projects that have nothing else leave the figure open.
  balances: { table: "fundBalances", on: balance.balanceOn, amount: balance.cumulative },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The sum of the receipts that came from the mainland, Hong Kong, Macao and Taiwan left out. Receipts whose origin is not known are undecided. Balances say nothing of origins and cannot stand in.",
    "zh-Hans":
      "来自境内（不含港澳台）的到位资金之和。来源不明的资金列为无法判定。累计余额不分来源，不能代替逐笔记录。",
  },
  sources: [
    {
      title: "[甘肃省招商引资统计报表制度]",
      date: "2008",
      url: "https://taowenge.com/p-27103073.html",
      note: {
        en: "Separates funds from abroad, from other provinces, and from other prefectures of the province.",
        "zh-Hans": "按境外、省外、省内市州外区分资金来源。",
      },
    },
  ],
};
