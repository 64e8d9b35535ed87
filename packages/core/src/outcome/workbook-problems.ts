import type { Text } from "../text/locale.js";

/** What can be wrong with a workbook, before any cell in it is interpreted. */
export const workbookProblemTexts = {
  "not-a-workbook": {
    en: "the file is not an .xlsx workbook, whatever its name says; open it in Excel or WPS and save it as .xlsx",
    "zh-Hans": "无论扩展名如何，该文件都不是 .xlsx 工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx",
  },
  "protected-workbook": {
    en: "the workbook is locked with a password; open it, remove the password and save it again",
    "zh-Hans": "工作簿设有打开密码；请打开后取消密码，再保存一次",
  },
  "legacy-workbook": {
    en: "the file is a workbook in the old .xls format; open it in Excel or WPS and save it as .xlsx",
    "zh-Hans": "该文件是旧格式（.xls）的工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx",
  },
  "foreign-workbook": {
    en: "the file is a workbook in the {format} format, which is not read; save it as .xlsx",
    "zh-Hans": "该文件是 {format} 格式的工作簿，无法读取；请另存为 .xlsx",
  },
  "truncated-workbook": {
    en: "the workbook breaks off before its end; copy or download it again",
    "zh-Hans": "工作簿不完整，在结尾之前中断；请重新复制或下载",
  },
  "damaged-workbook": {
    en: "the workbook is damaged in {part} ({detail}); what follows there was not read; open it in Excel or WPS, let it be repaired, and save it again",
    "zh-Hans":
      "工作簿的 {part} 已损坏（{detail}），其后的内容未读取；请用 Excel 或 WPS 打开并修复，再保存一次",
  },
  "missing-workbook-part": {
    en: 'the workbook names a part "{part}" that it does not hold; open it in Excel or WPS, let it be repaired, and save it again',
    "zh-Hans": "工作簿中缺少部件“{part}”；请用 Excel 或 WPS 打开并修复，再保存一次",
  },
  "no-worksheet": {
    en: "the workbook holds no sheet with cells",
    "zh-Hans": "工作簿中没有含单元格的工作表",
  },
  "workbook-expands": {
    en: "{part} would grow from {compressed} to {size} bytes, which no honest workbook does; it was not read",
    "zh-Hans": "{part} 解压后会从{compressed}字节膨胀到{size}字节，正常的工作簿不会如此；未读取",
  },
  "too-many-parts": {
    en: "the workbook consists of more than {limit} parts; it was not read",
    "zh-Hans": "工作簿的部件超过{limit}个；未读取",
  },
  "too-many-sheets": {
    en: "the workbook has more than {limit} sheets; the others were not read",
    "zh-Hans": "工作簿的工作表超过{limit}个；其余的未读取",
  },
  "sheet-too-long": {
    en: "the sheet goes on below row {limit}; nothing from here on was read",
    "zh-Hans": "工作表超过第{limit}行；自此处起未读取",
  },
  "sheet-too-wide": {
    en: "the sheet goes on to the right of column {limit}; no cell there was read",
    "zh-Hans": "工作表超过第{limit}列；其右的单元格均未读取",
  },
  "too-many-filled-cells": {
    en: "the sheet has more than {limit} filled cells; nothing from here on was read",
    "zh-Hans": "工作表中有内容的单元格超过{limit}个；自此处起未读取",
  },
  "too-many-merged-cells": {
    en: "the sheet has more than {limit} merged ranges; the others were taken for single cells",
    "zh-Hans": "工作表的合并区域超过{limit}个；其余的按单个单元格处理",
  },
  "misplaced-cell": {
    en: 'the file places a row or a cell at "{value}", where it cannot be; it was not read',
    "zh-Hans": "文件中有一行或一个单元格的位置写为“{value}”，与其所在之处不符；未读入",
  },
  "unordered-rows": {
    en: "the file holds the rows of the sheet out of order: row {row} comes after row {previous}",
    "zh-Hans": "文件中工作表的行没有按顺序存放：第{row}行在第{previous}行之后",
  },
  "unreadable-row": {
    en: "no cell of this row could be read, so what stands in it is missing; open the workbook in Excel or WPS, let it be repaired, and save it again",
    "zh-Hans":
      "该行没有一个单元格可以读取，因此缺少该行的内容；请用 Excel 或 WPS 打开并修复工作簿，再保存一次",
  },
  "unreadable-cell": {
    en: 'the file keeps "{value}" in this cell, which is not a valid value of its type; the cell was not read',
    "zh-Hans": "文件在该单元格中保存的是“{value}”，不是该类型的有效值；该单元格未读入",
  },
} as const satisfies Record<string, Text>;
