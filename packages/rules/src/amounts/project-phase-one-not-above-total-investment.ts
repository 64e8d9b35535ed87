import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Phase-one investment does not exceed total investment.
 *
 * @zh 一期投资不超过总投资。
 * @category amounts
 * @since 0.1.0
 */
export const projectPhaseOneNotAboveTotalInvestment = /* @__PURE__ */ defineRule({
  id: "project-phase-one-not-above-total-investment",
  version: 1,
  labels: {
    en: "Phase-one investment does not exceed total investment",
    "zh-Hans": "一期投资不超过总投资",
  },
  message: {
    en: "phase-one investment of {phaseOneInvestment} is more than the total investment of {totalInvestment}",
    "zh-Hans": "一期投资{phaseOneInvestment}大于总投资{totalInvestment}",
  },
  fix: {
    en: "Compare both amounts with the contract: look for a unit of 万元 read as 亿元, for columns exchanged, or for a total that a supplementary agreement raised.",
    "zh-Hans":
      "请对照合同核对两个金额：检查万元、亿元是否混淆，两列是否填反，总投资是否因补充协议增加而未更新。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.phaseOneInvestment, "<=", project.totalInvestment),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The first phase is a part of the whole project. Where it is larger, one column holds 万元 and the other 亿元, or the total stands for a later phase alone.",
    "zh-Hans":
      "一期只是整个项目的一部分。一期大于总投资，多半是两列单位不同，或者总投资只填了后续期次。",
  },
  sources: [
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
      title: { en: "A part of the total", "zh-Hans": "是总投资的一部分" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            phaseOneInvestment: { amount: "300000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "More than the whole", "zh-Hans": "部分大于总额" },
      ledger: {
        projects: [
          {
            projectId: "P-2",
            name: "物流园",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            phaseOneInvestment: { amount: "3000000000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "phaseOneInvestment",
          values: {
            phaseOneInvestment: { amount: "3000000000000", currency: "CNY" },
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        },
      ],
    },
    {
      title: { en: "In another currency", "zh-Hans": "币种不同" },
      ledger: {
        projects: [
          {
            projectId: "P-3",
            name: "药厂",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            phaseOneInvestment: { amount: "80000000", currency: "USD" },
          },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
