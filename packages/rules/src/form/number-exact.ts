import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A number is kept with all its digits.
 *
 * @zh 数字的每一位都完整保存。
 * @category form
 * @since 0.1.0
 */
export const numberExact = /* @__PURE__ */ defineRule({
  id: "number-exact",
  version: 1,
  labels: { en: "A number is kept with all its digits", "zh-Hans": "数字的每一位都完整保存" },
  message: { en: "a number whose exact value is not kept", "zh-Hans": "数字没有按原值保存" },
  fix: {
    en: "Enter the value again as text, in the unit in which it was agreed.",
    "zh-Hans": "请按约定的单位，以文本格式重新填写。",
  },
  severity: "error",
  level: "field",
  problems: ["inexact-number", "digits-lost", "inexact-conversion"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Spreadsheets and JSON keep long numbers as binary fractions: the last digits of an amount or a credit code are silently replaced by zeros.",
    "zh-Hans": "电子表格和 JSON 以二进制浮点数保存长数字，金额或信用代码的末几位会悄悄变成零。",
  },
  sources: [
    {
      title: "IEEE 754: Standard for Floating-Point Arithmetic",
      issuer: "IEEE",
      date: "2019",
      note: {
        en: "A double keeps 15 to 17 significant digits.",
        "zh-Hans": "双精度浮点数只能保留15至17位有效数字。",
      },
    },
    {
      title: "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
      issuer: "IETF",
      date: "2017",
      url: "https://www.rfc-editor.org/rfc/rfc8259",
      note: {
        en: "Names within an object should be unique, and numbers may lose precision.",
        "zh-Hans": "对象中的键应当唯一；数值可能丢失精度。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An amount as text", "zh-Hans": "金额写成文本" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "14520000000.01", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "A number of 18 digits in a cell", "zh-Hans": "单元格中的18位数值" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "digits-lost",
          parameters: { value: "123456789012345000" },
          table: "projects",
          record: "P-1",
          field: "totalInvestment",
        },
      ],
      findings: [{ record: "P-1", field: "totalInvestment" }],
    },
  ],
};
