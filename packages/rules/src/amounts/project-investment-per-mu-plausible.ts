import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgePerMu } from "../shared/judge-per-mu.js";

/**
 * Investment per mu stays below what any industry reaches.
 *
 * @zh 每亩投资不超过任何行业可能达到的强度。
 * @category amounts
 * @since 0.1.0
 */
export const projectInvestmentPerMuPlausible = /* @__PURE__ */ defineRule({
  id: "project-investment-per-mu-plausible",
  version: 1,
  labels: {
    en: "Investment per mu stays below what any industry reaches",
    "zh-Hans": "每亩投资不超过任何行业可能达到的强度",
  },
  message: {
    en: "{totalInvestment} on {landAreaMu} mu is more than {limit} per mu",
    "zh-Hans": "{landAreaMu}亩用地投资{totalInvestment}，每亩超过{limit}",
  },
  fix: {
    en: "Check the units of the investment and of the land; where leased floors are used instead of land, leave the land area empty.",
    "zh-Hans": "请核对投资额和用地面积的单位；租用厂房不占地的，用地面积请留空。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  parameters: {
    limit: {
      labels: { en: "Most per mu", "zh-Hans": "每亩上限" },
      kind: "money",
      values: [{ value: "100000000 CNY" }],
    },
  },
  reads: [project.totalInvestment],
  mayRead: [project.landAreaMu, project.landAreaSquareMetres],
  memory: "constant",
  judge: judgePerMu,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Intensity far beyond what land can carry is a slipped unit in one of the two columns. A single such project moves the intensity of a whole county.",
    "zh-Hans":
      "远超土地承载能力的强度，多半是投资额或面积的单位填错。一个这样的项目就能改变全县的投资强度。",
  },
  caution: {
    en: "Data centres and chip plants can come close to the limit; a waiver with the land document settles the case.",
    "zh-Hans": "数据中心、芯片厂可能接近上限，可凭用地手续申请豁免。",
  },
  sources: [
    {
      title: "[资兴算力中心项目报道]",
      note: {
        en: "Three billion yuan on twenty mu are 150 million per mu.",
        "zh-Hans": "30亿元、20亩，每亩1.5亿元。",
      },
    },
    {
      title: "[盐城亭湖招商引资协议审计]",
      url: "http://topbestnft.com/oldweb/n4/n20/n524/c28439/content.html",
      note: {
        en: "The same investment was given different areas of land, and promised tax was not met.",
        "zh-Hans": "同样的投资给了不同的用地，承诺的税收没有兑现。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary plant", "zh-Hans": "普通厂房" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            landAreaMu: "100",
          },
        ],
      },
    },
    {
      title: { en: "Thirty 亿 on twenty mu", "zh-Hans": "20亩投资30亿元" },
      ledger: {
        projects: [
          {
            projectId: "P-2",
            name: "算力中心",
            totalInvestment: { amount: "3000000000", currency: "CNY" },
            landAreaMu: "20",
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "totalInvestment",
          values: { totalInvestment: { amount: "3000000000", currency: "CNY" }, landAreaMu: "20" },
        },
      ],
    },
    {
      title: { en: "The same land in square metres", "zh-Hans": "以平方米填写的同一块地" },
      ledger: {
        projects: [
          {
            projectId: "P-4",
            name: "算力中心",
            totalInvestment: { amount: "3000000000", currency: "CNY" },
            landAreaSquareMetres: "13330",
          },
        ],
      },
      findings: [{ record: "P-4", field: "totalInvestment", values: { landAreaMu: "19.995" } }],
    },
    {
      title: {
        en: "Thirty mu in square metres are just enough",
        "zh-Hans": "两万平方米合30亩，刚好不超",
      },
      ledger: {
        projects: [
          {
            projectId: "P-5",
            name: "算力中心",
            totalInvestment: { amount: "3000000000", currency: "CNY" },
            landAreaSquareMetres: "20000",
          },
        ],
      },
    },
    {
      title: { en: "No land", "zh-Hans": "没有用地" },
      ledger: {
        projects: [
          {
            projectId: "P-3",
            name: "研发中心",
            totalInvestment: { amount: "3000000000", currency: "CNY" },
            landAreaMu: "0",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
