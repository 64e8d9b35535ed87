import type { Text } from "../text/locale.js";

/** What can be wrong with the layout of a sheet: its header, and its rows that are no records. */
export const layoutProblemTexts = {
  "no-table": {
    en: "no row looks like the header of a table; if there is one, state its row (headerRow, --header-row)",
    "zh-Hans": "没有一行像表头；如确有表头，请指明其行号（headerRow、--header-row）",
  },
  "no-certain-header": {
    en: "no row is certainly the header of a table; nearest to one are: {candidates}; if one of them is, state its row (headerRow, --header-row)",
    "zh-Hans":
      "没有一行能确定是表头，最接近的是：{candidates}；如其中有表头，请指明其行号（headerRow、--header-row）",
  },
  "form-sheet": {
    en: "the names of the fields stand beside their values, not above them: this is a form of one record; write a table with one record a row",
    "zh-Hans": "字段名在值的旁边而不是上方：这是单个项目的登记表；请改成每行一个项目的表格",
  },
  "several-headers": {
    en: "several rows may be the header: {candidates}; state the row of the one to read (headerRow, --header-row), or give each table a sheet or file of its own",
    "zh-Hans":
      "有多行都可能是表头：{candidates}；请指明要读取的那一行（headerRow、--header-row），或者把各表分别放到不同的工作表或文件",
  },
  "tables-side-by-side": {
    en: 'the header begins again at column {column} ("{header}"): two tables stand side by side; give each a sheet or file of its own',
    "zh-Hans":
      "表头从第{column}列（“{header}”）起重复：有两张表左右并排；请分别放到不同的工作表或文件",
  },
  "missing-header-row": {
    en: "row {row} was stated as the header, but it is empty",
    "zh-Hans": "指明的表头行（第{row}行）是空的",
  },
  "second-table": {
    en: 'another table begins here, with the header "{headers}"; it was not read: give it a sheet or file of its own',
    "zh-Hans": "自此处起是另一张表，表头为“{headers}”；该表未读入：请放到单独的工作表或文件",
  },
  "unit-changes": {
    en: '"{words}" states the unit {unit}, the table another one ({known}); the rows below were read in that one: give them a sheet of their own, or write the unit into their cells and take it out of this row',
    "zh-Hans":
      "“{words}”写明的单位是{unit}，而本表单位是{known}；以下各行仍按后者读入：请将其放到单独的工作表，或把单位写进各单元格并从本行删去",
  },
  "total-differs": {
    en: '"{words}" states {stated} for "{column}", but the rows it sums up ({records}) come to {found}; the difference is {difference}: correct the total, or the row that is wrong or missing',
    "zh-Hans":
      "“{words}”行的“{column}”写为{stated}，而其所汇总的{records}行之和为{found}，相差{difference}；请更正合计，或者改正、补上有误或缺漏的行",
  },
  "total-count-differs": {
    en: '"{words}" states {stated} records, but the rows it sums up hold {found}',
    "zh-Hans": "“{words}”写为{stated}个，而其所汇总的各行实有{found}个",
  },
  "unreadable-total": {
    en: '"{words}" states "{value}" for "{column}", which is no number with a unit that is known; it was not checked: write a number',
    "zh-Hans":
      "“{words}”行的“{column}”写为“{value}”，无法读作带有已知单位的数值；未予核对：请填写数字",
  },
  "total-unchecked": {
    en: '"{words}" could not be checked for "{column}": rows without an amount that can be added: {unread} of the {records} it sums up',
    "zh-Hans":
      "“{words}”行的“{column}”无法核对：其所汇总的{records}行中有{unread}行没有可以相加的数值",
  },
} as const satisfies Record<string, Text>;
