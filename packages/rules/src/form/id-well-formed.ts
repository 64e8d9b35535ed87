import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * An id is a short text in one line.
 *
 * @zh 编号是一行以内的短文本。
 * @category form
 * @since 0.1.0
 */
export const idWellFormed = /* @__PURE__ */ defineRule({
  id: "id-well-formed",
  version: 1,
  labels: { en: "An id is a short text in one line", "zh-Hans": "编号是一行以内的短文本" },
  message: { en: "not a usable id", "zh-Hans": "编号不可用" },
  fix: {
    en: "Write an id of 1 to 200 characters without line breaks.",
    "zh-Hans": "请使用1至200个字符、不含换行的编号。",
  },
  severity: "error",
  level: "field",
  problems: ["invalid-identifier"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Ids join the tables of a ledger and its cuts. One with a line break or a hidden character inside joins nothing.",
    "zh-Hans": "编号把各张表和各期台账连在一起。含有换行或隐藏字符的编号，什么也连不上。",
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
  ],
  examples: [
    {
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "A line break inside", "zh-Hans": "编号中有换行" },
      ledger: { projects: [{ projectId: "P\n1", name: "电池项目" }] },
      findings: [{ record: "P\n1", field: "projectId" }],
    },
  ],
};
