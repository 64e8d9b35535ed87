import { defineRule } from "@ipms/core";
import { judgeScale } from "../shared/judge-scale.js";
import { alikeProjects } from "../shared/alike-projects.js";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Total investment is not a thousandth of that of comparable projects or less.
 *
 * @zh 总投资不低于同类项目的千分之一。
 * @category amounts
 * @since 0.1.0
 */
export const projectTotalInvestmentNotBelowScale = /* @__PURE__ */ defineRule({
  id: "project-total-investment-not-below-scale",
  version: 1,
  labels: {
    en: "Total investment is not a thousandth of that of comparable projects or less",
    "zh-Hans": "总投资不低于同类项目的千分之一",
  },
  message: {
    en: "total investment of {totalInvestment} is 1/{factor} of the median of {count} comparable projects, {medianInvestment}, or less: a unit may have slipped",
    "zh-Hans":
      "总投资{totalInvestment}，仅为{count}个同类项目中位数{medianInvestment}的1/{factor}或更少，可能是单位错位",
  },
  fix: {
    en: "Look into the contract: 万元 read as 亿元, or the other way round, changes an amount ten thousand times; 万美元 and 亿元 in one column do the same.",
    "zh-Hans": "请核对合同：万元与亿元混淆会差一万倍，同一列中万美元、亿元混用也是如此。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  parameters: {
    factor: {
      labels: { en: "Times the median", "zh-Hans": "与中位数相差的倍数" },
      kind: "integer",
      values: [{ value: "1000" }],
    },
    minimumSample: {
      labels: { en: "Fewest projects to compare with", "zh-Hans": "最少比较项目数" },
      kind: "integer",
      values: [{ value: "20" }],
    },
  },
  reads: [project.totalInvestment],
  mayRead: [project.industry],
  memory: "rows",
  judge: ({ ledger, parameters }) => judgeScale(ledger, "below", parameters),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "亿元 written where 万元 is read makes a project of two hundred million one of twenty thousand. It drops out of every list of large projects, and nobody misses it.",
    "zh-Hans":
      "以亿元填写、按万元读取，两亿元的项目就成了两万元，从各类大项目名单中消失，也没有人发现。",
  },
  caution: {
    en: "Small shops stand beside large plants in some ledgers; a thousandth of the median is rare even then.",
    "zh-Hans": "有的台账把小店与大厂列在一起；即便如此，低于中位数千分之一的也很少见。",
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
      title: { en: "Of one order", "zh-Hans": "同一数量级" },
      ledger: {
        projects: alikeProjects,
      },
      parameters: { minimumSample: "5" },
    },
    {
      title: { en: "亿元 read as 万元", "zh-Hans": "亿元当成万元" },
      ledger: {
        projects: [
          ...alikeProjects,
          {
            projectId: "P-6",
            name: "项目6",
            industry: "C38",
            totalInvestment: { amount: "21000", currency: "CNY" },
          },
        ],
      },
      parameters: { minimumSample: "5" },
      findings: [
        {
          record: "P-6",
          field: "totalInvestment",
          values: {
            totalInvestment: { amount: "21000", currency: "CNY" },
            medianInvestment: { amount: "210000000", currency: "CNY" },
            count: "6",
          },
        },
      ],
    },
    {
      title: { en: "Too few to compare with", "zh-Hans": "可比项目太少" },
      ledger: {
        projects: alikeProjects,
      },
      notApplicable: "too-few",
    },
  ],
};
