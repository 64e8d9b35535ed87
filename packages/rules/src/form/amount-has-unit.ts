import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A quantity has a unit, and one that its field can have.
 *
 * @zh 数量写有单位，且单位适用于该字段。
 * @category form
 * @since 0.1.0
 */
export const amountHasUnit = /* @__PURE__ */ defineRule({
  id: "amount-has-unit",
  version: 1,
  labels: {
    en: "A quantity has a unit, and one that its field can have",
    "zh-Hans": "数量写有单位，且单位适用于该字段",
  },
  message: {
    en: "a quantity without a unit, or with one that does not fit",
    "zh-Hans": "数量没有单位，或者单位不适用",
  },
  fix: {
    en: "State in the header or in the mapping whether it is 元, 万元 or 亿元, 亩 or 平方米.",
    "zh-Hans": "请在表头或列对应表中写明是元、万元还是亿元，是亩还是平方米。",
  },
  severity: "error",
  level: "field",
  problems: [
    "unit-unknown",
    "wrong-unit",
    "unknown-unit",
    "open-unit",
    "currency-counts-otherwise",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "万元 read as 亿元 makes a project ten thousand times as large. A unit is never guessed.",
    "zh-Hans": "万元误作亿元，项目会放大一万倍。单位绝不能靠猜。",
  },
  sources: [
    {
      title: "[黄石市招商项目管理系统]",
      url: "https://github.com/Westernblot/grid_chi",
      note: {
        en: "Dates are six digits such as 201401; the same figure is in 万元 on one page and in 亿元 on another.",
        "zh-Hans": "日期为六位数字（如201401）；同一数字在一个页面以万元计，在另一个页面以亿元计。",
      },
    },
    {
      title: "[泰州市招商项目签约与开工认定系统]",
      note: {
        en: "One column holds 亿元 for domestic and 万美元 for foreign projects.",
        "zh-Hans": "同一列中内资项目以亿元、外资项目以万美元填写。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "5000 of what?", "zh-Hans": "5000什么？" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "unit-unknown",
          parameters: { value: "5000" },
          table: "projects",
          record: "P-1",
          field: "totalInvestment",
        },
      ],
      findings: [{ record: "P-1", field: "totalInvestment", values: { value: "5000" } }],
    },
  ],
};
