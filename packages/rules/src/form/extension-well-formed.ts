import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Extensions are single values under their organisation's name.
 *
 * @zh 扩展字段是归在机构名下的单个值。
 * @category form
 * @since 0.1.0
 */
export const extensionWellFormed = /* @__PURE__ */ defineRule({
  id: "extension-well-formed",
  version: 1,
  labels: {
    en: "Extensions are single values under their organisation's name",
    "zh-Hans": "扩展字段是归在机构名下的单个值",
  },
  message: { en: "extensions that cannot be read", "zh-Hans": "扩展字段无法读入" },
  fix: {
    en: "Write the same few keys in every record, each with a text, a number, true, false or null.",
    "zh-Hans": "请在各条记录中使用相同的少量键，值为文本、数字、true、false 或 null。",
  },
  severity: "warning",
  level: "field",
  problems: ["invalid-extension", "too-many-extensions", "too-many-extension-cells"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "No figure of the standard reads extensions, but a rule of the place may, and would find nothing.",
    "zh-Hans": "标准指标不读扩展字段，但地方规则可能会读，读不到就无从判断。",
  },
  sources: [
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
      title: { en: "One value", "zh-Hans": "一个值" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", ext: { hunan: { approver: "张三" } } }],
      },
    },
    {
      title: { en: "A list inside", "zh-Hans": "值为列表" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", ext: { hunan: { approvers: ["张三", "李四"] } } },
        ],
      },
      findings: [{ record: "P-1" }],
    },
  ],
};
