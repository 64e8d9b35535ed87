import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A formula in a cell has a result.
 *
 * @zh 单元格中的公式有结果。
 * @category form
 * @since 0.1.0
 */
export const formulaHasResult = /* @__PURE__ */ defineRule({
  id: "formula-has-result",
  version: 1,
  labels: { en: "A formula in a cell has a result", "zh-Hans": "单元格中的公式有结果" },
  message: { en: "a formula without a usable result", "zh-Hans": "公式没有可用的结果" },
  fix: {
    en: "Correct the formula, recalculate and save the workbook, or write the value itself.",
    "zh-Hans": "请改正公式、重新计算并保存工作簿，或者直接填写数值。",
  },
  severity: "error",
  level: "field",
  problems: ["failed-formula", "formula-without-result"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "#REF! in a column of amounts is an amount that no figure contains.",
    "zh-Hans": "金额列中的 #REF! 意味着任何指标都没有计入这一笔。",
  },
  sources: [
    {
      title: "ECMA-376: Office Open XML file formats",
      issuer: "Ecma International",
      url: "https://ecma-international.org/publications-and-standards/standards/ecma-376/",
      note: {
        en: "Says of which parts a workbook consists.",
        "zh-Hans": "规定工作簿由哪些部件组成。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "A reference that broke", "zh-Hans": "引用失效" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "failed-formula",
          parameters: { value: "#REF!" },
          table: "projects",
          record: "P-1",
          field: "totalInvestment",
        },
      ],
      findings: [{ record: "P-1", values: { value: "#REF!" } }],
    },
  ],
};
