import type { Text } from "@ipms/core";
import type { CellQualifier, Conversion } from "../interpret/reading.js";
import type { OutsideReason } from "../interpret/headers/aliases/outside.js";
import type { FileFormat, SheetState, SkipReason } from "../import/report.js";

/** What was done to cells. */
export const conversionTexts: Readonly<Record<Conversion, Text>> = {
  "absent-word": { en: "words for no value", "zh-Hans": "表示空值的写法" },
  "not-reached": { en: "words for not reached yet", "zh-Hans": "表示尚未达到的写法" },
  spelling: { en: "spaces and full-width characters", "zh-Hans": "空格与全角字符" },
  synonym: { en: "words for codes", "zh-Hans": "文字改为代码" },
  name: { en: "names for codes", "zh-Hans": "名称改为代码" },
  "date-notation": { en: "date notations", "zh-Hans": "日期写法" },
  "date-from-serial": { en: "day numbers of spreadsheets", "zh-Hans": "电子表格的日期序号" },
  "date-from-timestamp": { en: "time stamps", "zh-Hans": "时间戳" },
  "date-from-time": { en: "times of day left out", "zh-Hans": "略去时刻" },
  "year-from-table": { en: "years that the table states", "zh-Hans": "按全表补上年份" },
  "thousands-separators": { en: "thousands separators", "zh-Hans": "千位分隔符" },
  "negative-in-brackets": { en: "negative numbers in brackets", "zh-Hans": "括号表示的负数" },
  "numeric-noise": { en: "rounding noise of spreadsheets", "zh-Hans": "电子表格的浮点误差" },
  "unit-in-cell": { en: "units in cells", "zh-Hans": "单元格自带单位" },
  "unit-in-cell-differs": {
    en: "units in cells that differ from the column's",
    "zh-Hans": "单元格自带单位且与该列不同",
  },
  "unit-of-column": { en: "units of columns", "zh-Hans": "按列的单位换算" },
  percent: { en: "percentages", "zh-Hans": "百分数" },
  "merged-cell": { en: "values of merged cells", "zh-Hans": "取自合并单元格" },
};

/** Words beside values that say how exactly they are meant; the values stand as if without them. */
export const qualifierTexts: Readonly<Record<CellQualifier, Text>> = {
  near: { en: "nearly", "zh-Hans": "近" },
  over: { en: "over", "zh-Hans": "超过" },
  below: { en: "below", "zh-Hans": "不足" },
  "at-least": { en: "at least", "zh-Hans": "以上" },
  "at-most": { en: "at most", "zh-Hans": "以内" },
  about: { en: "about", "zh-Hans": "约" },
  "more-than-with-unit": { en: "and a little more", "zh-Hans": "余或多" },
  early: { en: "early in the month or year", "zh-Hans": "初" },
  middle: { en: "in the middle of the month or year", "zh-Hans": "中旬或年中" },
  late: { en: "late in the month or year", "zh-Hans": "底或末" },
  before: { en: "before", "zh-Hans": "前" },
  planned: { en: "planned", "zh-Hans": "计划或预计" },
};

/** Why rows below the header are no records. */
export const skipTexts: Readonly<Record<SkipReason, Text>> = {
  blank: { en: "empty rows", "zh-Hans": "空白" },
  total: { en: "totals", "zh-Hans": "合计" },
  subtotal: { en: "subtotals", "zh-Hans": "小计" },
  breakdown: { en: "parts of a total", "zh-Hans": "其中项" },
  heading: { en: "headings of groups", "zh-Hans": "分组标题" },
  note: { en: "notes", "zh-Hans": "注释" },
  "repeated-header": { en: "repeated headers", "zh-Hans": "重复的表头" },
  "column-numbers": { en: "column numbers", "zh-Hans": "栏次编号" },
  "other-header": { en: "headers of another table", "zh-Hans": "另一张表的表头" },
  "other-table": { en: "rows of another table", "zh-Hans": "另一张表的内容" },
};

/** How a sheet was taken; one that was mapped was so by the caller's mapping or by a proposed one. */
export const stateTexts: Readonly<Record<Exclude<SheetState, "mapped">, Text>> = {
  standard: { en: "Read under the standard's own names", "zh-Hans": "按标准列名读入" },
  head: { en: "Read as the head of the ledger", "zh-Hans": "按台账信息读入" },
  "no-table": { en: "Not read: it holds no table", "zh-Hans": "未读入：没有数据表" },
  "left-out": { en: "Not among the sheets to read", "zh-Hans": "不在读取范围之内" },
  refused: { en: "Not read: something stands in the way", "zh-Hans": "未读入：有问题待解决" },
};

/** By whose mapping a sheet was read. */
export const mappedTexts: Readonly<Record<"given" | "proposed", Text>> = {
  given: { en: "Read by the mapping", "zh-Hans": "按给定的列对应表读入" },
  proposed: {
    en: "Read by a proposed mapping, which leaves no question open",
    "zh-Hans": "按推断的列对应表读入，没有待定的问题",
  },
};

/** Why a well-known column is none of the standard's. */
export const ignoredTexts: Readonly<Record<OutsideReason | "unit" | "mapping", Text>> = {
  "row-number": { en: "row numbers", "zh-Hans": "行序号" },
  "personal-data": { en: "personal data", "zh-Hans": "个人信息" },
  attachment: { en: "attachments", "zh-Hans": "附件" },
  derived: { en: "follows from other columns", "zh-Hans": "可由其他列算出" },
  "no-field": { en: "no field of the standard", "zh-Hans": "标准中没有对应字段" },
  unit: { en: "units of another column", "zh-Hans": "其他列的单位" },
  mapping: { en: "as the mapping says", "zh-Hans": "列对应表中注明不读" },
};

/** The formats of files, as people call them. */
export const formatNames: Readonly<Record<FileFormat, string>> = {
  csv: "CSV",
  xlsx: "XLSX",
  json: "JSON",
  ndjson: "NDJSON",
  parquet: "Parquet",
};
