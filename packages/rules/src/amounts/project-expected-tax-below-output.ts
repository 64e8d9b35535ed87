import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Expected tax is less than expected output.
 *
 * @zh 预计年税收小于预计年产值。
 * @category amounts
 * @since 0.1.0
 */
export const projectExpectedTaxBelowOutput = /* @__PURE__ */ defineRule({
  id: "project-expected-tax-below-output",
  version: 1,
  labels: {
    en: "Expected tax is less than expected output",
    "zh-Hans": "预计年税收小于预计年产值",
  },
  message: {
    en: "expected annual tax of {expectedAnnualTax} is not less than expected annual output of {expectedAnnualOutput}",
    "zh-Hans": "预计年税收{expectedAnnualTax}不小于预计年产值{expectedAnnualOutput}",
  },
  fix: {
    en: "Check the units of both columns, and whether they were exchanged.",
    "zh-Hans": "请核对两列的单位，以及是否填反。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  holds: comparison(project.expectedAnnualTax, "<", project.expectedAnnualOutput),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Tax is paid out of what is produced. Where it is larger, the two columns were exchanged or one slipped by ten thousand, and promised tax per mu is wrong with it.",
    "zh-Hans":
      "税收来自产出。税收不小于产值，不是两列填反，就是单位错了一万倍，亩均税收也会跟着错。",
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
      title: "[各地招商台账单位写法]",
      note: {
        en: "Ledgers carry 万元 and 亿元 side by side, in one system even for the same column.",
        "zh-Hans": "台账中万元、亿元并存，同一系统的同一列也有两种单位。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A twentieth", "zh-Hans": "约二十分之一" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            expectedAnnualOutput: { amount: "1000000000", currency: "CNY" },
            expectedAnnualTax: { amount: "50000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Exchanged", "zh-Hans": "两列填反" },
      ledger: {
        projects: [
          {
            projectId: "P-2",
            name: "物流园",
            expectedAnnualOutput: { amount: "50000000", currency: "CNY" },
            expectedAnnualTax: { amount: "1000000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "expectedAnnualTax",
          values: { expectedAnnualOutput: { amount: "50000000", currency: "CNY" } },
        },
      ],
    },
  ],
};
