import type { Text } from "../text/locale.js";

/** What can stand in the way where the table of others becomes one of the standard. */
export const importProblemTexts = {
  "open-unit": {
    en: 'the numbers of "{header}" ({field}) have no unit; state it in the mapping: 元, 万元, 亿元, 亩 …',
    "zh-Hans": "列“{header}”（{field}）的数值没有单位；请在列对应表中写明：元、万元、亿元、亩等",
  },
  "open-value": {
    en: 'the records made of "{header}" need a {field}; state it in the mapping under "values"',
    "zh-Hans": "由列“{header}”生成的记录缺少 {field}；请在列对应表的“values”中写明",
  },
  "open-id": {
    en: 'no column holds "{field}"; state in the mapping under "idFrom" the columns of which it is made ({candidates}), or "row" to number the rows',
    "zh-Hans":
      "没有哪一列是“{field}”；请在列对应表的“idFrom”中写明由哪些列组成（{candidates}），或者填“row”按行编号",
  },
  "missing-sheet": {
    en: 'there is no sheet "{sheet}"; did you mean "{suggestions}"?',
    "zh-Hans": "没有名为“{sheet}”的工作表；您要的是不是“{suggestions}”？",
  },
  "failed-formula": {
    en: 'the formula of this cell gives "{value}"; correct it, or write the value itself',
    "zh-Hans": "该单元格的公式结果为“{value}”；请改正公式，或者直接填写数值",
  },
  "formula-without-result": {
    en: "the workbook keeps no result of this cell's formula; open it in a spreadsheet, recalculate and save it",
    "zh-Hans": "工作簿没有保存该单元格公式的结果；请用电子表格软件打开，重新计算后保存",
  },
  "merged-quantity": {
    en: '"{value}" stands in a cell merged over several rows (from row {row}); it was counted once, in the first of them; give each row its own',
    "zh-Hans": "“{value}”所在单元格跨行合并（自第{row}行起）；只在首行计入一次；请逐行填写",
  },
  "late-key": {
    en: 'the key "{key}" first appears here, after the records from which the keys are taken; it was not read: give it to the first record too',
    "zh-Hans":
      "键“{key}”到此处才首次出现，前面用来识别各列的记录中都没有；未读入：请在第一条记录中也写上该键",
  },
  "too-many-columns": {
    en: "the table has {found} columns; at most {limit} are allowed; nothing of it was read",
    "zh-Hans": "表中有{found}列，最多允许{limit}列；该表未读入",
  },
} as const satisfies Record<string, Text>;
