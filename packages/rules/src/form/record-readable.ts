import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Every record of the source is read.
 *
 * @zh 来源中的每条记录都能读入。
 * @category form
 * @since 0.1.0
 */
export const recordReadable = /* @__PURE__ */ defineRule({
  id: "record-readable",
  version: 1,
  labels: { en: "Every record of the source is read", "zh-Hans": "来源中的每条记录都能读入" },
  message: { en: "a record that was not read", "zh-Hans": "有记录未读入" },
  fix: {
    en: "Repair the row at the place given; usually a separator, a quotation mark or a bracket is missing or one too many.",
    "zh-Hans": "请修正所指位置的行；多半是分隔符、引号或括号缺失或多余。",
  },
  severity: "error",
  level: "field",
  problems: [
    "invalid-record",
    "ragged-row",
    "record-too-large",
    "too-deep",
    "too-many-keys",
    "duplicate-key",
    "misplaced-cell",
    "unordered-rows",
    "unreadable-cell",
    "unreadable-row",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A row that is skipped is a project that no figure counts, and nothing in the figure shows it.",
    "zh-Hans": "跳过一行，就少计一个项目，而指标本身看不出来。",
  },
  sources: [
    {
      title: "RFC 4180: Common Format and MIME Type for Comma-Separated Values (CSV) Files",
      issuer: "IETF",
      date: "2005",
      url: "https://www.rfc-editor.org/rfc/rfc4180",
      note: {
        en: "Each line should have the same number of cells, and a cell with quotation marks is quoted as a whole.",
        "zh-Hans": "各行单元格数应相同；含引号的单元格须整体加引号。",
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
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "A cell too few", "zh-Hans": "少一个单元格" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        { code: "ragged-row", parameters: { found: "11", expected: "12" }, table: "projects" },
      ],
      findings: [{ values: { found: "11", expected: "12" } }],
    },
  ],
};
