import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";
import { dollarRates, dollarRatesSource } from "../shared/dollar-rates.js";
import { readFromAbroad } from "../shared/from-abroad.js";
import { fundsByProject } from "../shared/funds-by-project.js";
import { judgeFunds } from "../shared/judge-funds.js";

/**
 * Funds from abroad do not exceed contracted foreign investment.
 *
 * @zh 境外到位资金不超过合同外资。
 * @category funds
 * @since 0.1.0
 */
export const projectForeignFundsNotAboveContracted = /* @__PURE__ */ defineRule({
  id: "project-foreign-funds-not-above-contracted",
  version: 3,
  labels: {
    en: "Funds from abroad do not exceed contracted foreign investment",
    "zh-Hans": "境外到位资金不超过合同外资",
  },
  message: {
    en: "{foreignFunds} received from abroad, contracted were {foreignInvestment}",
    "zh-Hans": "境外资金到位{foreignFunds}，合同外资为{foreignInvestment}",
  },
  fix: {
    en: "Check which receipts came from abroad, and whether shareholders' loans were counted among them.",
    "zh-Hans": "请核对哪些资金确来自境外，是否混入股东贷款。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  reads: [project.foreignInvestment, project.projectId, receipt.projectId, receipt.received],
  mayRead: [receipt.originCountry, receipt.originDivision, receipt.originScope],
  memory: "keys",
  parameters: dollarRates,
  judge(context) {
    const funds = fundsByProject(context.ledger, readFromAbroad(context.ledger));
    return judgeFunds(context, funds, "foreignFunds", project.foreignInvestment);
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Actual foreign investment is what is paid in under the contract. More than the contract allows is either another project's money or no foreign investment at all.",
    "zh-Hans":
      "实际使用外资是合同外资的实际执行数。超过合同的部分，不是其他项目的资金，就不是外资。",
  },
  sources: [
    {
      title: "[利用外资统计指标解释]",
      issuer: "上海市统计局",
      date: "2020-10-23",
      url: "https://tjj.sh.gov.cn/ydsj55/20201023/0b00d86172214c97b3a7b6fd1a4f4853.html",
      note: {
        en: "Actual foreign investment is the contribution paid in under the contract.",
        "zh-Hans": "实际到位金额是合同外资金额的实际执行数。",
      },
    },
    {
      title: "[“买外资”调查]",
      date: "2015",
      url: "https://business.sohu.com/20150226/n409200562.shtml",
      note: {
        en: "Grassroots governments bought foreign capital that went in and out again.",
        "zh-Hans": "基层政府购买外资，资金转一圈又出去。",
      },
    },
    dollarRatesSource,
  ],
  examples: [
    {
      title: { en: "Paid in in part", "zh-Hans": "部分到资" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            foreignInvestment: { amount: "10000000", currency: "USD" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            received: { amount: "3000000", currency: "USD" },
            originScope: "foreign",
          },
        ],
      },
    },
    {
      title: { en: "More than contracted", "zh-Hans": "超过合同外资" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            foreignInvestment: { amount: "10000000", currency: "USD" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            received: { amount: "13000000", currency: "USD" },
            originScope: "foreign",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "foreignInvestment",
          values: { foreignFunds: { amount: "13000000", currency: "USD" } },
        },
      ],
    },
    {
      title: { en: "More than contracted, from Hong Kong", "zh-Hans": "香港资金超过合同外资" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            foreignInvestment: { amount: "10000000", currency: "USD" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            received: { amount: "13000000", currency: "USD" },
            originCountry: "HK",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "foreignInvestment",
          values: { foreignFunds: { amount: "13000000", currency: "USD" } },
        },
      ],
    },
  ],
};
