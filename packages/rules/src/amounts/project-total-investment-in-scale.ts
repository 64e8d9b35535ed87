import { defineRule } from "@ipms/core";
import { judgeScale } from "../shared/judge-scale.js";
import { alikeProjects } from "../shared/alike-projects.js";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Total investment is not thousands of times that of comparable projects.
 *
 * @zh 总投资不超出同类项目上千倍。
 * @category amounts
 * @since 0.1.0
 */
export const projectTotalInvestmentInScale = /* @__PURE__ */ defineRule({
  id: "project-total-investment-in-scale",
  version: 1,
  labels: {
    en: "Total investment is not thousands of times that of comparable projects",
    "zh-Hans": "总投资不超出同类项目上千倍",
  },
  message: {
    en: "total investment of {totalInvestment} is {factor} times the median of {count} comparable projects, {medianInvestment}, or more: a unit has probably slipped",
    "zh-Hans":
      "总投资{totalInvestment}，达到{count}个同类项目中位数{medianInvestment}的{factor}倍以上，可能是单位错位",
  },
  fix: {
    en: "Look into the contract: 万元 read as 亿元, or the other way round, changes an amount ten thousand times; 万美元 and 亿元 in one column do the same.",
    "zh-Hans": "请核对合同：万元与亿元混淆会差一万倍，同一列中万美元、亿元混用也是如此。",
  },
  severity: "error",
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
  judge: ({ ledger, parameters }) => judgeScale(ledger, "above", parameters),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A unit that slips by ten thousand turns one project into more than all others of a county together. Nothing else in a bulletin is wrong by as much.",
    "zh-Hans": "单位错一万倍，一个项目就超过全县其他项目之和。通报里没有比这更大的错误。",
  },
  sources: [
    {
      title: "[富平：三百万元项目上报过亿元]",
      url: "http://guoxintax.net/viewnews.asp?id=496",
      note: {
        en: "A project of three million yuan was reported as more than a hundred million.",
        "zh-Hans": "三百万元的项目上报为一亿多元。",
      },
    },
    {
      title: "[各地招商台账单位写法]",
      note: {
        en: "Ledgers carry 万元 and 亿元 side by side, in one system even for the same column.",
        "zh-Hans": "台账中万元、亿元并存，同一系统的同一列也有两种单位。",
      },
    },
    {
      title: "[陆良：13个项目上报2.1亿元，核实0.2亿元]",
      date: "2013",
      url: "http://news.zhijia.com/20130906/41850.shtml",
      note: {
        en: "Thirteen projects were reported with ten times what was verified.",
        "zh-Hans": "13个项目的上报数是核实数的十倍。",
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
      title: { en: "万元 read as 亿元", "zh-Hans": "万元当成亿元" },
      ledger: {
        projects: [
          ...alikeProjects,
          {
            projectId: "P-6",
            name: "项目6",
            industry: "C38",
            totalInvestment: { amount: "2100000000000", currency: "CNY" },
          },
        ],
      },
      parameters: { minimumSample: "5" },
      findings: [
        {
          record: "P-6",
          field: "totalInvestment",
          values: {
            totalInvestment: { amount: "2100000000000", currency: "CNY" },
            medianInvestment: { amount: "235000000", currency: "CNY" },
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
