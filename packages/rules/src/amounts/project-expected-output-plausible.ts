import { comparison, defineRule, parameter } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { timesOf } from "../shared/terms.js";

/**
 * Expected output is in proportion to the investment.
 *
 * @zh 预计年产值与总投资相称。
 * @category amounts
 * @since 0.1.0
 */
export const projectExpectedOutputPlausible = /* @__PURE__ */ defineRule({
  id: "project-expected-output-plausible",
  version: 1,
  labels: {
    en: "Expected output is in proportion to the investment",
    "zh-Hans": "预计年产值与总投资相称",
  },
  message: {
    en: "expected annual output of {expectedAnnualOutput} is more than {factor} times the total investment of {totalInvestment}",
    "zh-Hans": "预计年产值{expectedAnnualOutput}超过总投资{totalInvestment}的{factor}倍",
  },
  fix: {
    en: "Look for a unit of 万元 read as 亿元, or for the turnover of the whole group.",
    "zh-Hans": "请检查万元、亿元是否混淆，或者是否填成集团整体营收。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  parameters: {
    factor: {
      labels: { en: "Times the total investment", "zh-Hans": "总投资的倍数" },
      kind: "decimal",
      values: [{ value: "50" }],
    },
  },
  holds: comparison(
    project.expectedAnnualOutput,
    "<=",
    timesOf<"money">(project.totalInvestment, parameter("factor")),
  ),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Expected output is what a place promises its superiors. Audits found large gaps between what was promised and what came; a slipped unit makes such a gap from the beginning.",
    "zh-Hans":
      "预计产值是地方对上的承诺。审计发现承诺与实际差距很大；单位填错，差距从一开始就有了。",
  },
  caution: {
    en: "Trading companies and platforms turn over many times what they invest.",
    "zh-Hans": "贸易、平台类企业的营收可以是投资额的许多倍。",
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
  ],
  examples: [
    {
      title: { en: "In proportion", "zh-Hans": "比例正常" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            expectedAnnualOutput: { amount: "1200000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "A unit has slipped", "zh-Hans": "单位错位" },
      ledger: {
        projects: [
          {
            projectId: "P-2",
            name: "物流园",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            expectedAnnualOutput: { amount: "12000000000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "expectedAnnualOutput",
          values: { totalInvestment: { amount: "500000000", currency: "CNY" }, factor: "50" },
        },
      ],
    },
  ],
};
