import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { exchangeRate, receipt } from "../fields/fields.js";
import { judgeConvertible } from "../shared/judge-convertible.js";

/**
 * A foreign receipt has an exchange rate.
 *
 * @zh 外币到位资金有可用汇率。
 * @category rates
 * @since 0.1.0
 */
export const receiptCurrencyConvertible = /* @__PURE__ */ defineRule({
  id: "receipt-currency-convertible",
  version: 1,
  labels: { en: "A foreign receipt has an exchange rate", "zh-Hans": "外币到位资金有可用汇率" },
  message: {
    en: "no rate from {currency} into yuan covers its day",
    "zh-Hans": "没有覆盖该日期的 {currency} 兑人民币汇率",
  },
  fix: {
    en: "Add the rate to the table of exchange rates, with its period, policy and source.",
    "zh-Hans": "请在汇率表中补充该汇率，并注明适用期间、汇率办法和来源。",
  },
  severity: "warning",
  level: "ledger",
  table: "fundReceipts",
  reads: [
    receipt.received,
    exchangeRate.fromCurrency,
    exchangeRate.toCurrency,
    exchangeRate.period,
  ],
  mayRead: [receipt.receivedOn],
  memory: "keys",
  judge: ({ ledger }) => judgeConvertible(ledger, receipt.received, receipt.receivedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Amounts in two currencies are never added without a rate. One project without it, and the total in yuan is refused for all.",
    "zh-Hans": "没有汇率，两种币种的金额不会相加。缺一个项目的汇率，整个人民币合计就无法给出。",
  },
  sources: [
    {
      title: "[湖南省招商引资数据换算]",
      date: "2018",
      note: {
        en: "Foreign amounts were converted at 1:6.3, a rate fixed for the year.",
        "zh-Hans": "外资金额按1∶6.3的年度固定汇率换算。",
      },
    },
    {
      title: "[辽宁省招商引资数据]",
      date: "2019",
      note: {
        en: "An implied rate of 10.69 showed that two scopes had been mixed.",
        "zh-Hans": "推算汇率为10.69，说明混用了两种口径。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A rate of its year", "zh-Hans": "当年有汇率" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            received: { amount: "3000000", currency: "USD" },
            receivedOn: "2023-03-10",
          },
        ],
        exchangeRates: [
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2023",
            policy: "fixed-annual",
            rate: "6.9",
          },
        ],
      },
    },
    {
      title: { en: "A rate of another year", "zh-Hans": "只有别的年份" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            received: { amount: "3000000", currency: "USD" },
            receivedOn: "2023-03-10",
          },
        ],
        exchangeRates: [
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2018",
            policy: "fixed-annual",
            rate: "6.3",
          },
        ],
      },
      findings: [{ record: "R-1", field: "received", values: { currency: "USD" } }],
    },
    {
      title: { en: "In yuan", "zh-Hans": "人民币" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            received: { amount: "3000000", currency: "CNY" },
            receivedOn: "2023-03-10",
          },
        ],
        exchangeRates: [
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2023",
            policy: "fixed-annual",
            rate: "6.9",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
