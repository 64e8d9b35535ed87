import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Fixed-asset investment does not exceed total investment.
 *
 * @zh 固定资产投资不超过总投资。
 * @category amounts
 * @since 0.1.0
 */
export const projectFixedAssetsNotAboveTotalInvestment = /* @__PURE__ */ defineRule({
  id: "project-fixed-assets-not-above-total-investment",
  version: 1,
  labels: {
    en: "Fixed-asset investment does not exceed total investment",
    "zh-Hans": "固定资产投资不超过总投资",
  },
  message: {
    en: "fixed-asset investment of {fixedAssetInvestment} is more than the total investment of {totalInvestment}",
    "zh-Hans": "固定资产投资{fixedAssetInvestment}大于总投资{totalInvestment}",
  },
  fix: {
    en: "Compare both amounts with the contract: look for a unit of 万元 read as 亿元, for columns exchanged, or for a total that a supplementary agreement raised.",
    "zh-Hans":
      "请对照合同核对两个金额：检查万元、亿元是否混淆，两列是否填反，总投资是否因补充协议增加而未更新。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.fixedAssetInvestment, "<=", project.totalInvestment),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Fixed assets are a part of the total. Where they exceed it, one of the two is wrong, and with it every size band and every share by amount.",
    "zh-Hans":
      "固定资产投资是总投资的一部分。大于总投资说明其中一个填错，规模分档和按金额计算的占比都会跟着错。",
  },
  sources: [
    {
      title: "[陆良：13个项目上报2.1亿元，核实0.2亿元]",
      date: "2013",
      url: "http://news.zhijia.com/20130906/41850.shtml",
      note: {
        en: "Thirteen projects were reported with ten times what was verified.",
        "zh-Hans": "13个项目的上报数是核实数的十倍。",
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
      title: { en: "A part of the total", "zh-Hans": "是总投资的一部分" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            fixedAssetInvestment: { amount: "300000000", currency: "CNY" },
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
            fixedAssetInvestment: { amount: "3000000000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "fixedAssetInvestment",
          values: {
            fixedAssetInvestment: { amount: "3000000000000", currency: "CNY" },
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
            fixedAssetInvestment: { amount: "80000000", currency: "USD" },
          },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
