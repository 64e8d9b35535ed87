import { defineRule } from "@ipms/core";
import { judgeIntensity } from "../shared/judge-intensity.js";
import { alikeProjects } from "../shared/alike-projects.js";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Investment per mu is like that of comparable projects.
 *
 * @zh 每亩投资与同类项目相近。
 * @category amounts
 * @since 0.1.0
 */
export const projectInvestmentPerMuTypical = /* @__PURE__ */ defineRule({
  id: "project-investment-per-mu-typical",
  version: 1,
  labels: {
    en: "Investment per mu is like that of comparable projects",
    "zh-Hans": "每亩投资与同类项目相近",
  },
  message: {
    en: "{investmentPerMu} per mu is far from the {typicalPerMu} that is typical of {count} comparable projects",
    "zh-Hans": "每亩投资{investmentPerMu}，与{count}个同类项目的中位数{typicalPerMu}相差悬殊",
  },
  fix: {
    en: "Check the land document and the contract; investment of a later phase without its land, or land of the whole park, gives such figures.",
    "zh-Hans":
      "请核对用地手续和合同；把后续期次投资算入而土地未算，或者把整个园区的土地算入，都会出现这样的数字。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  parameters: {
    factor: {
      labels: { en: "Times the median", "zh-Hans": "与中位数相差的倍数" },
      kind: "integer",
      values: [{ value: "10" }],
    },
    spread: {
      labels: {
        en: "Power of the ratio of the quartiles that reaches beyond a quartile",
        "zh-Hans": "超出四分位数的幅度（四分位数之比的次方）",
      },
      kind: "integer",
      values: [{ value: "4" }],
    },
    minimumSample: {
      labels: { en: "Fewest projects to compare with", "zh-Hans": "最少比较项目数" },
      kind: "integer",
      values: [{ value: "20" }],
    },
  },
  reads: [project.totalInvestment],
  mayRead: [project.landAreaMu, project.landAreaSquareMetres, project.industry],
  memory: "rows",
  judge: ({ ledger, parameters }) =>
    judgeIntensity(ledger, {
      factor: Number(parameters["factor"]),
      spread: Number(parameters["spread"]),
      minimumSample: Number(parameters["minimumSample"]),
    }),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The same investment on ten times less land is either a mistake or a special case that the agreement should explain. Quartiles, unlike averages, are not moved by the very mistakes they are to find.",
    "zh-Hans":
      "同样的投资只用十分之一的地，不是填错，就是需要协议说明的特例。四分位数不像平均数，不会被要找的错误带偏。",
  },
  sources: [
    {
      title: "[盐城亭湖招商引资协议审计]",
      url: "http://topbestnft.com/oldweb/n4/n20/n524/c28439/content.html",
      note: {
        en: "The same investment was given different areas of land, and promised tax was not met.",
        "zh-Hans": "同样的投资给了不同的用地，承诺的税收没有兑现。",
      },
    },
    {
      title: "[南通市通州区招商引资项目审计情况]",
      url: "https://csjcs.com/news/show/20856868a03e89f1.html",
      note: {
        en: "Intensity, output, tax and jobs stayed below the agreements; investment was slow.",
        "zh-Hans": "投资强度、产出、税收、用工低于协议，投资进度缓慢。",
      },
    },
    {
      title: "[资兴算力中心项目报道]",
      note: {
        en: "Three billion yuan on twenty mu are 150 million per mu.",
        "zh-Hans": "30亿元、20亩，每亩1.5亿元。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Alike", "zh-Hans": "相近" },
      ledger: {
        projects: alikeProjects,
      },
      parameters: { minimumSample: "5" },
    },
    {
      title: { en: "Twenty times the others", "zh-Hans": "是其他项目的二十倍" },
      ledger: {
        projects: [
          ...alikeProjects,
          {
            projectId: "P-6",
            name: "算力中心",
            industry: "C39",
            totalInvestment: { amount: "1600000000", currency: "CNY" },
            landAreaMu: "20",
          },
        ],
      },
      parameters: { minimumSample: "5" },
      findings: [
        {
          record: "P-6",
          field: "totalInvestment",
          values: {
            investmentPerMu: { amount: "80000000", currency: "CNY" },
            typicalPerMu: { amount: "3750000", currency: "CNY" },
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
