import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { balance, project, receipt } from "../fields/fields.js";
import { dollarRates, dollarRatesSource } from "../shared/dollar-rates.js";
import { fundsInPlace } from "../shared/funds-in-place.js";
import { judgeFunds } from "../shared/judge-funds.js";

/**
 * The funds received for a project do not exceed its total investment.
 *
 * @zh 项目到位资金合计不超过总投资。
 * @category amounts
 * @since 0.1.0
 */
export const projectFundsNotAboveTotalInvestment = /* @__PURE__ */ defineRule({
  id: "project-funds-not-above-total-investment",
  version: 2,
  labels: {
    en: "Funds received do not exceed total investment",
    "zh-Hans": "到位资金不超过总投资",
  },
  message: {
    en: "{fundsReceived} received, more than the total investment of {totalInvestment}",
    "zh-Hans": "到位资金合计{fundsReceived}，超过总投资{totalInvestment}",
  },
  fix: {
    en: "Look for receipts entered twice, cumulative amounts entered as receipts, or a unit of 万元 read as 亿元; raise the total investment where the contract was supplemented.",
    "zh-Hans":
      "请检查是否重复录入到账、把累计数当作当期数，或者万元与亿元混淆；签有补充协议的，应相应调增总投资。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  reads: [project.totalInvestment, project.projectId],
  mayRead: [
    receipt.projectId,
    receipt.received,
    balance.projectId,
    balance.balanceOn,
    balance.cumulative,
  ],
  memory: "keys",
  parameters: dollarRates,
  judge(context) {
    const funds = fundsInPlace(context.ledger, context.asOf);
    return judgeFunds(context, funds, "fundsReceived", project.totalInvestment);
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Funds in place are a part of the contracted investment. Above it, either the receipts are inflated or the investment is understated, and the funds-in-place rate passes 100 %.",
    "zh-Hans":
      "到位资金是合同投资的一部分。超过总投资，不是到位资金虚高，就是总投资少填，资金到位率会超过100%。",
  },
  sources: [
    {
      title: "[乌拉特前旗招商引资审计结果]",
      date: "2024",
      url: "https://www.bynesrmtzx.cn/content/202408/01/c353001.html",
      note: {
        en: "The audit found funds in place reported too high.",
        "zh-Hans": "审计发现虚报到位资金。",
      },
    },
    dollarRatesSource,
  ],
  examples: [
    {
      title: { en: "Two receipts below the total", "zh-Hans": "两笔到账低于总投资" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "100", currency: "CNY" },
          },
        ],
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-1", received: { amount: "40", currency: "CNY" } },
          { receiptId: "R-2", projectId: "P-1", received: { amount: "60", currency: "CNY" } },
        ],
      },
    },
    {
      title: { en: "Two receipts above the total", "zh-Hans": "两笔到账高于总投资" },
      ledger: {
        projects: [
          { projectId: "P-2", name: "物流园", totalInvestment: { amount: "100", currency: "CNY" } },
        ],
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-2", received: { amount: "40", currency: "CNY" } },
          { receiptId: "R-2", projectId: "P-2", received: { amount: "60.01", currency: "CNY" } },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "totalInvestment",
          values: { fundsReceived: { amount: "100.01", currency: "CNY" } },
        },
      ],
    },
    {
      title: { en: "Above at every rate", "zh-Hans": "按任何汇率都超过" },
      ledger: {
        projects: [
          {
            projectId: "P-3",
            name: "药厂",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-3",
            received: { amount: "100000000", currency: "CNY" },
          },
          {
            receiptId: "R-2",
            projectId: "P-3",
            received: { amount: "70000000", currency: "USD" },
          },
        ],
      },
      findings: [
        {
          record: "P-3",
          field: "totalInvestment",
          values: { fundsReceived: ["100000000 CNY", "70000000 USD"] },
        },
      ],
    },
    {
      title: { en: "A cumulative amount above the total", "zh-Hans": "累计到位超过总投资" },
      ledger: {
        projects: [
          { projectId: "P-4", name: "物流园", totalInvestment: { amount: "100", currency: "CNY" } },
        ],
        fundBalances: [
          {
            projectId: "P-4",
            balanceOn: "2023-06-30",
            cumulative: { amount: "120", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-4",
          field: "totalInvestment",
          values: { fundsReceived: { amount: "120", currency: "CNY" } },
        },
      ],
    },
  ],
};
