import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Quotation marks and brackets of a text file close.
 *
 * @zh 文本文件中的引号和括号成对。
 * @category form
 * @since 0.1.0
 */
export const textFileWellFormed = /* @__PURE__ */ defineRule({
  id: "text-file-well-formed",
  version: 1,
  labels: {
    en: "Quotation marks and brackets of a text file close",
    "zh-Hans": "文本文件中的引号和括号成对",
  },
  message: { en: "the text breaks off or goes astray here", "zh-Hans": "文本在此处中断或错乱" },
  fix: {
    en: "Close the quotation mark or bracket, and double a mark that belongs to the text.",
    "zh-Hans": "请补全引号或括号；属于内容的引号写成两个。",
  },
  severity: "error",
  level: "field",
  problems: ["unclosed-quote", "misplaced-quote", "unexpected-character", "unexpected-end"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "After a quotation mark that never closes, the rest of the file would be one single cell. Reading stops there, and every later project is missing.",
    "zh-Hans": "引号不闭合，其后的全部内容就会变成一个单元格。读取到此为止，后面的项目全部缺失。",
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
      title: { en: "An ordinary table", "zh-Hans": "一张普通的表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "An open quotation mark", "zh-Hans": "引号没有闭合" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "unclosed-quote",
          parameters: {},
          place: { file: "projects.csv", line: 9, column: 3 },
        },
      ],
      findings: [{}],
    },
  ],
};
