import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { dollarRates, dollarRatesSource } from "../shared/dollar-rates.js";
import { judgePart } from "../shared/judge-part.js";

/**
 * Contracted external investment does not exceed total investment.
 *
 * @zh 合同引资额不超过总投资。
 * @category amounts
 * @since 0.1.0
 */
export const projectExternalInvestmentNotAboveTotalInvestment = /* @__PURE__ */ defineRule({
  id: "project-external-investment-not-above-total-investment",
  version: 2,
  labels: {
    en: "Contracted external investment does not exceed total investment",
    "zh-Hans": "合同引资额不超过总投资",
  },
  message: {
    en: "contracted external investment of {externalInvestment} is more than the total investment of {totalInvestment}",
    "zh-Hans": "合同引资额{externalInvestment}大于总投资{totalInvestment}",
  },
  fix: {
    en: "Compare both amounts with the contract: look for a unit of 万元 read as 亿元, for columns exchanged, or for a total that a supplementary agreement raised.",
    "zh-Hans":
      "请对照合同核对两个金额：检查万元、亿元是否混淆，两列是否填反，总投资是否因补充协议增加而未更新。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  reads: [project.externalInvestment, project.totalInvestment],
  memory: "constant",
  parameters: dollarRates,
  judge: /* @__PURE__ */ judgePart(project.externalInvestment),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The contracted external part is the denominator of funds-in-place rates in many places. Above the total it makes those rates too low and the place's results too high.",
    "zh-Hans": "不少地方以合同引资额作资金到位率的分母。它大于总投资时，到位率偏低，引资成果偏高。",
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
            externalInvestment: { amount: "300000000", currency: "CNY" },
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
            externalInvestment: { amount: "3000000000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "externalInvestment",
          values: {
            externalInvestment: { amount: "3000000000000", currency: "CNY" },
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
            externalInvestment: { amount: "80000000", currency: "USD" },
          },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
