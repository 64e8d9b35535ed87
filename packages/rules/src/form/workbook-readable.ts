import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A workbook is whole, open and in the .xlsx format.
 *
 * @zh 工作簿完整、未加密，且为 .xlsx 格式。
 * @category form
 * @since 0.1.0
 */
export const workbookReadable = /* @__PURE__ */ defineRule({
  id: "workbook-readable",
  version: 1,
  labels: {
    en: "A workbook is whole, open and in the .xlsx format",
    "zh-Hans": "工作簿完整、未加密，且为 .xlsx 格式",
  },
  message: { en: "a workbook that was not read as a whole", "zh-Hans": "工作簿没有完整读入" },
  fix: {
    en: "Open it in Excel or WPS, let it be repaired, remove its password and save it as .xlsx.",
    "zh-Hans": "请用 Excel 或 WPS 打开，修复并取消密码后，另存为 .xlsx。",
  },
  severity: "error",
  level: "field",
  problems: [
    "not-a-workbook",
    "protected-workbook",
    "legacy-workbook",
    "foreign-workbook",
    "truncated-workbook",
    "damaged-workbook",
    "missing-workbook-part",
    "no-worksheet",
    "workbook-expands",
    "too-many-parts",
    "too-many-sheets",
    "sheet-too-long",
    "sheet-too-wide",
    "too-many-filled-cells",
    "too-many-merged-cells",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A workbook that is damaged or locked is read in part or not at all, and its projects are missing from every figure.",
    "zh-Hans": "工作簿损坏或加密，只能读入一部分甚至完全读不了，其中的项目不会进入任何指标。",
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
      title: { en: "An ordinary table", "zh-Hans": "一张普通的表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "A password", "zh-Hans": "设有密码" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [{ code: "protected-workbook", parameters: {}, place: { file: "台账.xlsx" } }],
      findings: [{}],
    },
  ],
};
