import type { Text } from "../text/locale.js";

/** What can be wrong with a file itself, before any value in it is looked at. */
export const fileProblemTexts = {
  "missing-file": {
    en: 'there is no file or folder "{path}"',
    "zh-Hans": "没有名为“{path}”的文件或文件夹",
  },
  "unreadable-file": {
    en: "the file could not be read to its end ({detail})",
    "zh-Hans": "文件未能读完（{detail}）",
  },
  "link-outside": {
    en: 'the link "{path}" leads out of the folder and was not followed',
    "zh-Hans": "链接“{path}”指向文件夹之外，未予读取",
  },
  "no-ledger-file": {
    en: "there is no ledger file here; name files after their tables, such as projects.csv",
    "zh-Hans": "此处没有台账文件；请以表名命名文件，例如 projects.csv",
  },
  "empty-file": {
    en: "the file is empty",
    "zh-Hans": "文件是空的",
  },
  "file-too-large": {
    en: "the file is larger than {limit} bytes; nothing beyond them was read",
    "zh-Hans": "文件超过{limit}字节；其后的内容未读取",
  },
  "record-too-large": {
    en: "a record is longer than {limit} bytes; nothing from here on was read",
    "zh-Hans": "有一条记录超过{limit}字节；自此处起未读取",
  },
  "value-too-long": {
    en: "the value has {length} characters; at most {limit} are allowed",
    "zh-Hans": "该值有{length}个字符，最多允许{limit}个",
  },
  "workbook-file": {
    en: 'the file is a workbook (Excel, WPS) or an archive, not text; save the sheet as "CSV UTF-8"',
    "zh-Hans": "文件是工作簿（Excel、WPS）或压缩包，不是文本文件；请将工作表另存为“CSV UTF-8”格式",
  },
  "invalid-encoding": {
    en: "the bytes here are not {encoding}; save the file as UTF-8, or state its encoding; nothing from here on was read",
    "zh-Hans": "此处的字节不是 {encoding} 编码；请将文件另存为 UTF-8，或指明其编码；自此处起未读取",
  },
  "null-character": {
    en: "a NUL character stands here: this is no text file, or its encoding must be stated (UTF-16); nothing from here on was read",
    "zh-Hans": "此处有空字符（NUL）：它不是文本文件，或者须指明其编码（UTF-16）；自此处起未读取",
  },
  "unclosed-quote": {
    en: "the quotation mark that opens here is never closed; nothing from here on was read",
    "zh-Hans": "此处的引号没有闭合；自此处起未读取",
  },
  "misplaced-quote": {
    en: "text stands beside a quotation mark: quote the whole cell and double the marks inside it; nothing from here on was read",
    "zh-Hans": "引号旁另有文字：请给整个单元格加引号，其中的引号写成两个；自此处起未读取",
  },
  "ragged-row": {
    en: "the row has {found} cells where the header has {expected}; the row was not read",
    "zh-Hans": "该行有{found}个单元格，而表头有{expected}个；该行未读入",
  },
  "unnamed-column": {
    en: "a column without a name; it was not read",
    "zh-Hans": "有一列没有列名；该列未读入",
  },
  "duplicate-column": {
    en: 'the column "{field}" stands more than once (first as column {first}); only the first was read',
    "zh-Hans": "列“{field}”重复出现（首次为第{first}列）；只读入首次出现的一列",
  },
  "duplicate-key": {
    en: 'the key "{key}" stands more than once; only the first was read',
    "zh-Hans": "键“{key}”重复出现；只读入了第一个",
  },
  "too-many-extension-cells": {
    en: "with the extensions of all its records the table would have more than {limit} cells; nothing from here on was read: use the same keys in every record, or split the file",
    "zh-Hans":
      "加上各条记录的扩展字段，该表的单元格将超过{limit}个；自此处起未读取：请让各条记录使用相同的键，或拆分文件",
  },
  "unexpected-character": {
    en: '"{found}" cannot stand here in JSON',
    "zh-Hans": "JSON 中此处不能出现“{found}”",
  },
  "unexpected-end": {
    en: "the JSON breaks off here",
    "zh-Hans": "JSON 在此处中断",
  },
  "too-deep": {
    en: "values are nested more than {limit} levels deep, which no ledger needs; the record was not read, and in a JSON document nothing after it",
    "zh-Hans":
      "嵌套超过{limit}层，台账用不到这么多层；该记录未读入，若为整份 JSON 文档，其后的内容也未读入",
  },
  "too-many-keys": {
    en: "an object has more than {limit} keys; the record was not read, and in a JSON document nothing after it",
    "zh-Hans": "一个对象的键超过{limit}个；该记录未读入，若为整份 JSON 文档，其后的内容也未读入",
  },
  "too-many-extensions": {
    en: "with the extensions of this record the table would have more than {limit} columns; they were not read: use the same keys in every record",
    "zh-Hans":
      "加上该记录的扩展字段，该表将超过{limit}列；这些字段未读入：请让各条记录使用相同的键",
  },
  "inexact-number": {
    en: 'exact values are written as text: "{value}" in quotation marks, without an exponent',
    "zh-Hans": "精确数值应写成文本：给“{value}”加上引号，且不用指数形式",
  },
  "not-a-list": {
    en: 'the records of "{table}" stand in a list: [ … ]',
    "zh-Hans": "“{table}”的记录应写成列表：[ … ]",
  },
} as const satisfies Record<string, Text>;
