import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Every file is read to its end.
 *
 * @zh 每个文件都能读到末尾。
 * @category form
 * @since 0.1.0
 */
export const fileReadable = /* @__PURE__ */ defineRule({
  id: "file-readable",
  version: 1,
  labels: { en: "Every file is read to its end", "zh-Hans": "每个文件都能读到末尾" },
  message: { en: "a file that was not read to its end", "zh-Hans": "文件没有读完" },
  fix: {
    en: "Check name, size and encoding of the file, and save it again.",
    "zh-Hans": "请核对文件的名称、大小和编码，并重新保存。",
  },
  severity: "error",
  level: "field",
  problems: [
    "malformed-file",
    "missing-file",
    "unreadable-file",
    "link-outside",
    "empty-file",
    "file-too-large",
    "workbook-file",
    "invalid-encoding",
    "null-character",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "What was not read is in no figure. A report about half a file is worth less than none.",
    "zh-Hans": "没有读到的内容不会进入任何指标。只读了半个文件的报告，不如没有。",
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
      title: { en: "An ordinary table", "zh-Hans": "一张普通的表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "The bytes are not UTF-8", "zh-Hans": "字节不是 UTF-8 编码" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "invalid-encoding",
          parameters: { encoding: "UTF-8" },
          place: { file: "projects.csv", line: 7 },
        },
      ],
      findings: [{ values: { encoding: "UTF-8" } }],
    },
  ],
};
