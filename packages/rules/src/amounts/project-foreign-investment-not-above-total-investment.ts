import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { dollarRates, dollarRatesSource } from "../shared/dollar-rates.js";
import { judgePart } from "../shared/judge-part.js";

/**
 * Contracted foreign investment does not exceed total investment.
 *
 * @zh 合同外资不超过总投资。
 * @category amounts
 * @since 0.1.0
 */
export const projectForeignInvestmentNotAboveTotalInvestment = /* @__PURE__ */ defineRule({
  id: "project-foreign-investment-not-above-total-investment",
  version: 3,
  labels: {
    en: "Contracted foreign investment does not exceed total investment",
    "zh-Hans": "合同外资不超过总投资",
  },
  message: {
    en: "contracted foreign investment of {foreignInvestment} is more than the total investment of {totalInvestment}",
    "zh-Hans": "合同外资{foreignInvestment}大于总投资{totalInvestment}",
  },
  fix: {
    en: "Compare both amounts with the contract: look for a unit of 万元 read as 亿元, for columns exchanged, or for a total that a supplementary agreement raised.",
    "zh-Hans":
      "请对照合同核对两个金额：检查万元、亿元是否混淆，两列是否填反，总投资是否因补充协议增加而未更新。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  reads: [project.foreignInvestment, project.totalInvestment],
  memory: "constant",
  parameters: dollarRates,
  judge: /* @__PURE__ */ judgePart(project.foreignInvestment),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "What comes from abroad by contract is a part of the total investment. The two columns are often kept in different units, 万美元 beside 亿元, and slip by ten thousand.",
    "zh-Hans": "合同外资是总投资的一部分。两列的单位常常不同，一列万美元、一列亿元，容易错一万倍。",
  },
  sources: [
    {
      title: "[各地招商台账单位写法]",
      note: {
        en: "Ledgers carry 万元 and 亿元 side by side, in one system even for the same column.",
        "zh-Hans": "台账中万元、亿元并存，同一系统的同一列也有两种单位。",
      },
    },
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
    dollarRatesSource,
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
            foreignInvestment: { amount: "300000000", currency: "CNY" },
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
            foreignInvestment: { amount: "3000000000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "foreignInvestment",
          values: {
            foreignInvestment: { amount: "3000000000000", currency: "CNY" },
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        },
      ],
    },
    {
      title: { en: "More than the total at every rate", "zh-Hans": "按任何汇率都大于总投资" },
      ledger: {
        projects: [
          {
            projectId: "P-3",
            name: "药厂",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            foreignInvestment: { amount: "90000000", currency: "USD" },
          },
        ],
      },
      findings: [
        {
          record: "P-3",
          field: "foreignInvestment",
          values: {
            foreignInvestment: { amount: "90000000", currency: "USD" },
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        },
      ],
    },
    {
      title: { en: "A matter of the rate", "zh-Hans": "取决于汇率" },
      ledger: {
        projects: [
          {
            projectId: "P-4",
            name: "药厂",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            foreignInvestment: { amount: "80000000", currency: "USD" },
          },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
