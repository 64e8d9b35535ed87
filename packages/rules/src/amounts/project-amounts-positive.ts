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

/** Zero says of these that nothing comes from outside, which is known and not left open. */
const outsideParts = [project.externalInvestment, project.foreignInvestment];

/**
 * Amounts of a project are above zero; parts from outside may be zero.
 *
 * @zh 项目各项金额大于零，外来部分可以为零。
 * @category amounts
 * @since 0.1.0
 */
export const projectAmountsPositive = /* @__PURE__ */ defineRule({
  id: "project-amounts-positive",
  version: 1,
  labels: {
    en: "Amounts of a project are above zero; parts from outside may be zero",
    "zh-Hans": "项目各项金额大于零，外来部分可以为零",
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
  judge: ({ ledger }) => judgePositive(ledger, "projects", amounts, outsideParts),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A zero or negative amount counts as a known amount: it lowers averages, passes every upper limit and hides that nothing is known.",
    "zh-Hans": "零或负数会被当作已知金额：拉低平均数，通过一切上限检查，掩盖了金额不明的事实。",
  },
  sources: [
    {
      title: "[宁陕县招商引资审计]",
      url: "https://0477ly.com/newsdetail/news414943.html",
      note: {
        en: "The audit found no proper management of project records.",
        "zh-Hans": "审计发现项目管理制度不健全。",
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
