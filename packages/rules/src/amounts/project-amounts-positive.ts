import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgePositive } from "../shared/judge-positive.js";

const amounts = [
  project.totalInvestment,
  project.fixedAssetInvestment,
  project.externalInvestment,
  project.foreignInvestment,
  project.phaseOneInvestment,
  project.expectedAnnualOutput,
  project.expectedAnnualTax,
];

/**
 * Zero says of these that nothing comes from outside, or that nothing is made or taxed: a research
 * institute sells nothing, a farm pays no income tax.
 */
const mayBeZero = [
  project.externalInvestment,
  project.foreignInvestment,
  project.expectedAnnualOutput,
  project.expectedAnnualTax,
];

/**
 * Amounts of a project are above zero; parts from outside, expected output and tax may be zero.
 *
 * @zh 项目各项金额大于零，外来部分、预计产值和税收可以为零。
 * @category amounts
 * @since 0.1.0
 */
export const projectAmountsPositive = /* @__PURE__ */ defineRule({
  id: "project-amounts-positive",
  version: 1,
  labels: {
    en: "Amounts of a project are above zero; parts from outside, output and tax may be zero",
    "zh-Hans": "项目各项金额大于零，外来部分、产值和税收可以为零",
  },
  message: { en: "{amount} is not above zero", "zh-Hans": "{amount}不大于零" },
  fix: {
    en: "Leave the cell empty where the amount is not known; enter the amount of the contract where it is.",
    "zh-Hans": "金额未知的请留空，已知的请填合同金额。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  reads: [project.projectId],
  mayRead: amounts,
  memory: "constant",
  judge: ({ ledger }) => judgePositive(ledger, "projects", amounts, mayBeZero),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A zero or negative amount counts as a known amount: it lowers averages, passes every upper limit and hides that nothing is known.",
    "zh-Hans": "零或负数会被当作已知金额：拉低平均数，通过一切上限检查，掩盖了金额不明的事实。",
  },
  caution: {
    en: "Zero is a known amount for parts from outside, and for output and tax: infrastructure sells nothing, and income from farming is exempt from income tax. Below zero nothing is right.",
    "zh-Hans":
      "外来部分为零是已知的金额；产值、税收也可能为零：基础设施项目没有产值，农林牧渔项目所得可以免税。负数则一律有误。",
  },
  sources: [
    {
      title: "中华人民共和国企业所得税法",
      issuer: "全国人民代表大会常务委员会",
      date: "2018-12-29",
      note: {
        en: "Article 27: income from agriculture, forestry, animal husbandry and fishery, and from public infrastructure that the State supports, may be exempt.",
        "zh-Hans":
          "第二十七条：从事农、林、牧、渔业项目和国家重点扶持的公共基础设施项目的所得，可以免征、减征企业所得税。",
      },
    },
    {
      title: "[各地招商台账单位写法]",
      note: {
        en: "Ledgers carry 万元 and 亿元 side by side, in one system even for the same column.",
        "zh-Hans": "台账中万元、亿元并存，同一系统的同一列也有两种单位。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Nothing from abroad", "zh-Hans": "没有外资" },
      ledger: {
        projects: [
          {
            projectId: "P-4",
            name: "内资项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            foreignInvestment: { amount: "0", currency: "USD" },
          },
        ],
      },
    },
    {
      title: { en: "A farm without output yet or tax", "zh-Hans": "农业项目，产值、税收为零" },
      ledger: {
        projects: [
          {
            projectId: "P-5",
            name: "油茶基地",
            totalInvestment: { amount: "30000000", currency: "CNY" },
            expectedAnnualOutput: { amount: "0", currency: "CNY" },
            expectedAnnualTax: { amount: "0", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Tax below zero", "zh-Hans": "税收为负数" },
      ledger: {
        projects: [
          {
            projectId: "P-6",
            name: "油茶基地",
            expectedAnnualTax: { amount: "-1", currency: "CNY" },
          },
        ],
      },
      findings: [{ record: "P-6", field: "expectedAnnualTax" }],
    },
    {
      title: { en: "A known amount", "zh-Hans": "金额已知" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Zero for unknown", "zh-Hans": "以零代替未知" },
      ledger: {
        projects: [
          {
            projectId: "P-2",
            name: "物流园",
            totalInvestment: { amount: "0", currency: "CNY" },
            fixedAssetInvestment: { amount: "-20000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "totalInvestment",
          values: { amount: { amount: "0", currency: "CNY" } },
        },
        {
          record: "P-2",
          field: "fixedAssetInvestment",
          values: { amount: { amount: "-20000", currency: "CNY" } },
        },
      ],
    },
    {
      title: { en: "Left empty", "zh-Hans": "留空" },
      ledger: { projects: [{ projectId: "P-3", name: "药厂", totalInvestment: null }] },
      notApplicable: "absent",
    },
  ],
};
