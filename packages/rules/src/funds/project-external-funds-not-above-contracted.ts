import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";
import { dollarRates, dollarRatesSource } from "../shared/dollar-rates.js";
import { readFromOutside } from "../shared/from-outside.js";
import { fundsByProject } from "../shared/funds-by-project.js";
import { judgeFunds } from "../shared/judge-funds.js";

/**
 * Funds from outside do not exceed what was contracted.
 *
 * @zh 外来到位资金不超过合同引资额。
 * @category funds
 * @since 0.1.0
 */
export const projectExternalFundsNotAboveContracted = /* @__PURE__ */ defineRule({
  id: "project-external-funds-not-above-contracted",
  version: 3,
  labels: {
    en: "Funds from outside do not exceed what was contracted",
    "zh-Hans": "外来到位资金不超过合同引资额",
  },
  message: {
    en: "{externalFunds} received from outside, contracted were {externalInvestment}",
    "zh-Hans": "外来资金到位{externalFunds}，合同引资额为{externalInvestment}",
  },
  fix: {
    en: "Check the origin of each receipt: what a local shareholder paid is not from outside; raise the contracted part by a supplementary agreement.",
    "zh-Hans":
      "请核对每笔资金的来源：本地股东出资不算外来资金；确已增加的，请按补充协议调增合同引资额。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  reads: [project.externalInvestment, project.projectId, receipt.projectId, receipt.received],
  mayRead: [project.division, receipt.originCountry, receipt.originDivision, receipt.originScope],
  memory: "keys",
  readsHead: true,
  parameters: dollarRates,
  judge(context) {
    const funds = fundsByProject(context.ledger, readFromOutside(context.ledger));
    return judgeFunds(context, funds, "externalFunds", project.externalInvestment);
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The external part is what the place is credited with. Where more comes than was contracted, local money has mostly been declared as outside money.",
    "zh-Hans": "引资成果以外来资金计算。到位超过合同引资额，多半是把本地资金报成了外来资金。",
  },
  sources: [
    {
      title: "[许昌市2017年1—10月招商引资情况]",
      date: "2017",
      url: "http://m.chinacrane.net/news/201712/09/126218.html",
      note: {
        en: "Funds are measured against the contracted external part.",
        "zh-Hans": "到位资金与合同引资额比较。",
      },
    },
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
    dollarRatesSource,
  ],
  examples: [
    {
      title: { en: "Within the contract", "zh-Hans": "未超合同" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            externalInvestment: { amount: "100000000", currency: "CNY" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "80000000", currency: "CNY" },
            originScope: "other-province",
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-03-11",
            received: { amount: "80000000", currency: "CNY" },
            originScope: "local",
          },
        ],
      },
    },
    {
      title: { en: "More than contracted", "zh-Hans": "超过合同" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            externalInvestment: { amount: "100000000", currency: "CNY" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "80000000", currency: "CNY" },
            originScope: "other-province",
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-03-11",
            received: { amount: "80000000", currency: "CNY" },
            originScope: "other-city",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "externalInvestment",
          values: { externalFunds: { amount: "160000000", currency: "CNY" } },
        },
      ],
    },
    {
      title: { en: "From another province, by its division", "zh-Hans": "按来源地为省外资金" },
      ledger: {
        reportingDivision: "431102",
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            division: "431102",
            externalInvestment: { amount: "5000000", currency: "CNY" },
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "7000000", currency: "CNY" },
            originDivision: "440300",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "externalInvestment",
          values: { externalFunds: { amount: "7000000", currency: "CNY" } },
        },
      ],
    },
  ],
};
