import type { Text } from "../text/locale.js";

/** What can be wrong with a cell or a header of a table that people filled in by hand. */
export const interpretProblemTexts = {
  "ambiguous-date": {
    en: '"{value}" can mean {candidates}; write the day that is meant, year first, such as 2023-06-18',
    "zh-Hans": "“{value}”可能指{candidates}；请写明是哪一天，年份在前，例如2023-06-18",
  },
  "ambiguous-month": {
    en: '"{value}" is kept as a number, which drops a last zero: it can mean {candidates}; write the cell as text',
    "zh-Hans": "“{value}”是以数值保存的，末位的零会丢失，可能指{candidates}；请把该单元格改为文本",
  },
  "missing-year": {
    en: '"{value}" names no year; write it out, such as 2023-06-25, or state the year of the table',
    "zh-Hans": "“{value}”没有写年份；请写全，例如2023-06-25，或者说明整张表的年份",
  },
  "two-digit-year": {
    en: '"{value}" has a year of two digits; do you mean {suggestion}?',
    "zh-Hans": "“{value}”的年份只有两位；您要的是不是{suggestion}？",
  },
  "date-is-period": {
    en: '"{value}" is a period, not a date; write a day, a month or a year',
    "zh-Hans": "“{value}”是一段时间，不是日期；请填写日期，只知道年月或者年份的也可以",
  },
  "planned-date": {
    en: '"{value}" is a plan, and the column holds what has happened; leave the cell empty until then',
    "zh-Hans": "“{value}”是计划时间，而该列只填已经发生的日期；尚未发生的请留空",
  },
  "undated-event": {
    en: '"{value}" says that it happened, not when; write the date',
    "zh-Hans": "“{value}”只说明已经发生，没有写日期；请填写日期",
  },
  "serial-as-text": {
    en: '"{value}" looks like the number by which a spreadsheet keeps {suggestion}; format the column as a date',
    "zh-Hans": "“{value}”像是电子表格保存{suggestion}所用的序号；请将该列设为日期格式",
  },
  "two-values": {
    en: '"{value}" holds more than one value; one cell, one value',
    "zh-Hans": "“{value}”中不止一个值；一个单元格只能填一个",
  },
  "unit-unknown": {
    en: '"{value}" has no unit, and neither has the column; state whether it is 元, 万元 or 亿元, 亩 or 平方米',
    "zh-Hans": "“{value}”没有单位，该列也没有；请说明是元、万元还是亿元，是亩还是平方米",
  },
  "currency-counts-otherwise": {
    en: '"{value}" says how the number beside it counts, and a field of currencies cannot; write the number in single units, 6000000 for 600 万元, and the currency alone',
    "zh-Hans":
      "“{value}”含有数量级，而币种栏只填币种；请把数值换算到元（600万元填6000000），此处只填币种",
  },
  "wrong-unit": {
    en: '"{unit}" is not a unit for the field "{field}"',
    "zh-Hans": "“{unit}”不能用作字段“{field}”的单位",
  },
  "unknown-unit": {
    en: 'there is no unit "{value}"; known are {known}',
    "zh-Hans": "没有“{value}”这个单位；可用的有{known}",
  },
  "percent-for-amount": {
    en: '"{value}" is a percentage where an amount is expected; write the amount',
    "zh-Hans": "“{value}”是百分数，而此处应为金额；请填写金额",
  },
  "date-for-number": {
    en: "the cell is formatted as a date ({value}) where a number is expected; format it as a number and enter it again",
    "zh-Hans": "该单元格设为日期格式（{value}），而此处应为数字；请改为数值格式后重新填写",
  },
  "scaled-number": {
    en: "the cell holds {value} and its format shows another number, some powers of ten smaller; format it plainly and enter the number in the unit of the column",
    "zh-Hans":
      "该单元格存的是{value}，其格式却按比例缩小显示为另一个数；请改为普通数值格式，并按本列单位重新填写",
  },
  "inexact-conversion": {
    en: '"{value}" has no exact decimal in the unit of the field ({unit}); keep it in its own unit',
    "zh-Hans": "“{value}”换算成字段的单位（{unit}）时除不尽；请保留原单位",
  },
  "digits-lost": {
    en: '"{value}" is kept as a number of more than 15 digits, whose last digits are lost; enter it again as text',
    "zh-Hans": "“{value}”是以数值保存的，超过15位，末尾几位已经丢失；请改为文本格式后重新填写",
  },
  "legacy-registration-number": {
    en: '"{value}" is a registration number of the old kind (15 digits); write the unified social credit code (18 characters)',
    "zh-Hans": "“{value}”是15位的旧工商注册号；请填写18位的统一社会信用代码",
  },
  "several-codes": {
    en: '"{value}" names several codes ({codes}); the field holds one',
    "zh-Hans": "“{value}”中有多个代码（{codes}）；该字段只能填一个",
  },
  "ambiguous-name": {
    en: '"{value}" can mean {candidates}; write the code',
    "zh-Hans": "“{value}”可能指 {candidates}；请填代码",
  },
  "place-outside": {
    en: '"{value}" is {code}, which lies outside the province of this ledger ({division}); write the code if that place is meant',
    "zh-Hans": "“{value}”是{code}，不在本台账所在的省份（{division}）；如确指该地，请填代码",
  },
  "open-question": {
    en: 'the column "{header}" can mean {candidates}; decide in the mapping',
    "zh-Hans": "列“{header}”可能指 {candidates}；请在列对应表中选定",
  },
  "rival-columns": {
    en: 'the column "{header}" can mean {candidates}, and so can {"rivals"}; in the mapping give each field to one column only, and write "ignore": true for a column that is not to be read',
    "zh-Hans":
      '列“{header}”可能指 {candidates}，而{"rivals"}也可能是；请在列对应表中让每个字段只对应一列，不读入的列写上 "ignore": true',
  },
  "missing-column": {
    en: 'the mapping names the column "{header}", which the table does not have; did you mean {suggestions}?',
    "zh-Hans": "列对应表中写有“{header}”，而表中没有这一列；您要的是不是 {suggestions}？",
  },
  "repeated-column": {
    en: 'the table has {count} columns "{header}", which cannot be told apart; rename them',
    "zh-Hans": "表中有{count}列同为“{header}”，无法区分；请分别改名",
  },
  "repeated-field": {
    en: 'the field "{field}" is mapped more than once ("{first}" and "{header}"); keep it for one column, and write "ignore": true for the other',
    "zh-Hans":
      '字段“{field}”被对应了不止一次（“{first}”和“{header}”）；请只保留一列，另一列写上 "ignore": true',
  },
  "invalid-mapping": {
    en: "what stands at {at} cannot stand in a mapping: {found}",
    "zh-Hans": "列对应表中 {at} 处的内容不合要求：{found}",
  },
  "unknown-mapping-key": {
    en: 'a mapping has no "{key}" at {at}; did you mean {suggestions}?',
    "zh-Hans": "列对应表在 {at} 处没有“{key}”这一项；您要的是不是 {suggestions}？",
  },
} as const satisfies Record<string, Text>;
