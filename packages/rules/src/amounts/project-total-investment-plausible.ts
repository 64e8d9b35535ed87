import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { exchangeRate, project } from "../fields/fields.js";
import { judgePlausibleInvestment } from "../shared/judge-plausible-investment.js";

/**
 * Where there is nothing to compare with, total investment is one that a project can have.
 *
 * @zh 没有可比项目时，总投资仍在合理范围内。
 * @category amounts
 * @since 0.1.0
 */
export const projectTotalInvestmentPlausible = /* @__PURE__ */ defineRule({
  id: "project-total-investment-plausible",
  version: 2,
  labels: {
    en: "Where there is nothing to compare with, total investment is one that a project can have",
    "zh-Hans": "没有可比项目时，总投资仍在合理范围内",
  },
  message: {
    en: "total investment of {totalInvestment} lies beyond what projects have, {least} to {most}: a unit has probably slipped",
    "zh-Hans": "总投资{totalInvestment}超出项目的合理范围（{least}至{most}），可能是单位错位",
  },
  fix: {
    en: "Look into the contract for the unit: 万元 and 亿元 are ten thousand times apart.",
    "zh-Hans": "请核对合同中的单位：万元与亿元相差一万倍。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  parameters: {
    least: {
      labels: { en: "Least total investment", "zh-Hans": "总投资下限" },
      kind: "money",
      values: [{ value: "100000 CNY" }],
    },
    most: {
      labels: { en: "Most total investment", "zh-Hans": "总投资上限" },
      kind: "money",
      values: [{ value: "100000000000 CNY" }],
    },
    minimumSample: {
      labels: {
        en: "From how many comparable projects on they are compared with each other instead",
        "zh-Hans": "可比项目达到多少个时改为相互比较",
      },
      kind: "integer",
      values: [{ value: "20" }],
    },
  },
  reads: [project.totalInvestment],
  mayRead: [
    project.industry,
    project.landAreaMu,
    project.landAreaSquareMetres,
    exchangeRate.fromCurrency,
    exchangeRate.toCurrency,
    exchangeRate.rate,
  ],
  memory: "rows",
  judge: judgePlausibleInvestment,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A county with a dozen projects has no median that would show a slipped unit. One project of a thousand billion instead of a hundred million is then all that its bulletin says.",
    "zh-Hans":
      "只有十几个项目的县，没有可靠的中位数来发现单位错位。一个一亿元的项目写成一万亿元，整份通报就只剩下这一个数字。",
  },
  caution: {
    en: "A handful of complexes in the country cost more than a hundred billion; waive the finding with the approval document. Other currencies are judged by the ledger's own exchange rates, whatever their period and policy: where there are none, or where they disagree, the project is not judged.",
    "zh-Hans":
      "全国确有少数超过千亿元的项目，可凭核准文件申请豁免。外币金额按台账中该币种的全部汇率判断，不论期间和汇率办法；没有汇率或各汇率结论不一的，不作判断。",
  },
  sources: [
    {
      title: "[浙江石化4000万吨/年炼化一体化项目]",
      note: {
        en: "One of the largest single industrial projects of the country, on Zhoushan: about 173 billion yuan in two phases.",
        "zh-Hans": "国内最大的单体工业项目之一，位于舟山，两期总投资约1730亿元。",
      },
    },
    {
      title: "[固定资产投资项目统计起点提高到500万元]",
      issuer: "国家统计局",
      date: "2011",
      note: {
        en: "Since 2011 statistics of fixed-asset investment begin with projects of five million yuan.",
        "zh-Hans": "自2011年起，固定资产投资项目统计的起点标准为计划总投资500万元。",
      },
    },
    {
      title: "[富平：三百万元项目上报过亿元]",
      url: "http://guoxintax.net/viewnews.asp?id=496",
      note: {
        en: "A project of three million yuan was reported as more than a hundred million.",
        "zh-Hans": "三百万元的项目上报为一亿多元。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A usual project", "zh-Hans": "普通项目" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "120000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "万元 read as 亿元, and the other way round", "zh-Hans": "万元与亿元混淆" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "1200000000000", currency: "CNY" },
          },
          {
            projectId: "P-2",
            name: "药厂",
            totalInvestment: { amount: "12000", currency: "CNY" },
          },
        ],
      },
      findings: [
        { record: "P-1", field: "totalInvestment" },
        { record: "P-2", field: "totalInvestment" },
      ],
    },
    {
      title: {
        en: "In a currency for which the ledger has no rate",
        "zh-Hans": "台账中没有该币种的汇率",
      },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "120000000", currency: "USD" },
          },
        ],
      },
      notApplicable: "undecided",
    },
    {
      title: { en: "In a currency with a rate", "zh-Hans": "台账中有该币种的汇率" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "120000000", currency: "USD" },
          },
          {
            projectId: "P-2",
            name: "药厂",
            totalInvestment: { amount: "12000", currency: "USD" },
          },
        ],
        exchangeRates: [
          { fromCurrency: "USD", toCurrency: "CNY", period: "2023", rate: "7.0467" },
          { fromCurrency: "USD", toCurrency: "CNY", period: "2024", rate: "7.1217" },
        ],
      },
      findings: [{ record: "P-2", field: "totalInvestment" }],
    },
    {
      title: { en: "Between the bounds at one of two rates", "zh-Hans": "两个汇率得出不同结论" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "14100000000", currency: "USD" },
          },
        ],
        exchangeRates: [
          { fromCurrency: "USD", toCurrency: "CNY", period: "2023", rate: "7.0467" },
          { fromCurrency: "USD", toCurrency: "CNY", period: "2024", rate: "7.1217" },
        ],
      },
      notApplicable: "undecided",
    },
    {
      title: { en: "On land, whose use says more", "zh-Hans": "有用地的，看投资强度" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "1200000000000", currency: "CNY" },
            landAreaMu: "50",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
    {
      title: { en: "Among enough of its like", "zh-Hans": "可比项目足够" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "1200000000000", currency: "CNY" },
          },
          {
            projectId: "P-2",
            name: "药厂",
            totalInvestment: { amount: "120000000", currency: "CNY" },
          },
        ],
      },
      parameters: { minimumSample: "2" },
      notApplicable: "not-concerned",
    },
  ],
};
