import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readCurrency, rowCountOf } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

/**
 * Funds are in the currency of the investment.
 *
 * @zh 到位资金与总投资币种一致。
 * @category funds
 * @since 0.1.0
 */
export const receiptCurrencyAsInvestment = /* @__PURE__ */ defineRule({
  id: "receipt-currency-as-investment",
  version: 1,
  labels: {
    en: "Funds are in the currency of the investment",
    "zh-Hans": "到位资金与总投资币种一致",
  },
  message: {
    en: "received in {currency}, the total investment is in {investmentCurrency}",
    "zh-Hans": "到位资金币种为 {currency}，总投资币种为 {investmentCurrency}",
  },
  fix: {
    en: "Provide an exchange rate, or check whether the currency was entered by habit.",
    "zh-Hans": "请提供汇率，或者核对币种是否误填。",
  },
  severity: "notice",
  level: "ledger",
  table: "fundReceipts",
  reads: [receipt.received, receipt.projectId, project.totalInvestment],
  mayRead: [project.projectId],
  memory: "keys",
  judge({ ledger }) {
    const currencyOf = readCurrency(ledger, receipt.received);
    const investedIn = readCurrency(ledger, project.totalInvestment);
    const projectOf = followRows(ledger, receipt.projectId, ledger, project.projectId);
    return judgeRows(rowCountOf(ledger, "fundReceipts"), (row) => {
      const currency = currencyOf(row);
      const target = projectOf(row);
      const investmentCurrency = target === undefined ? undefined : investedIn(target);
      if (currency === undefined || investmentCurrency === undefined) return "absent";
      return currency === investmentCurrency
        ? "passed"
        : { values: { currency, investmentCurrency } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A funds-in-place rate over two currencies needs an exchange rate, and is refused without one.",
    "zh-Hans": "两种币种之间计算到位率须有汇率，没有汇率就无法计算。",
  },
  sources: [
    {
      title: "[辽宁省招商引资数据]",
      date: "2019",
      note: {
        en: "An implied rate of 10.69 showed that two scopes had been mixed.",
        "zh-Hans": "推算汇率为10.69，说明混用了两种口径。",
      },
    },
    {
      title: "[湖南省招商引资数据换算]",
      date: "2018",
      note: {
        en: "Foreign amounts were converted at 1:6.3, a rate fixed for the year.",
        "zh-Hans": "外资金额按1∶6.3的年度固定汇率换算。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Both in yuan", "zh-Hans": "均为人民币" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
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
      title: { en: "Dollars for yuan", "zh-Hans": "美元对人民币" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-1", received: { amount: "3000000", currency: "USD" } },
        ],
      },
      findings: [
        {
          record: "R-1",
          field: "received",
          values: { currency: "USD", investmentCurrency: "CNY" },
        },
      ],
    },
  ],
};
