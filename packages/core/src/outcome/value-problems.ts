import type { Text } from "../text/locale.js";

/**
 * What can be wrong with a value, a record or a question. Apart from what can be wrong with files, whose
 * sentences a program that reads none does without.
 */
export const valueProblemTexts = {
  "invalid-date": {
    en: '"{value}" is not a date that exists; write 2022-06-30, 2022-06 or 2022',
    "zh-Hans": "“{value}”不是存在的日期；请写成2022-06-30、2022-06或2022",
  },
  "invalid-decimal": {
    en: '"{value}" is not a plain decimal; write digits with at most one point, such as 145.2',
    "zh-Hans": "“{value}”不是普通小数；请只写数字和至多一个小数点，例如145.2",
  },
  "invalid-integer": {
    en: '"{value}" is not a whole number',
    "zh-Hans": "“{value}”不是整数",
  },
  "invalid-boolean": {
    en: '"{value}" is neither true nor false',
    "zh-Hans": "“{value}”既不是 true 也不是 false",
  },
  "invalid-text": {
    en: "the value is not a text",
    "zh-Hans": "该值不是文本",
  },
  "invalid-currency": {
    en: '"{value}" is not an ISO 4217 currency code',
    "zh-Hans": "“{value}”不是 ISO 4217 币种代码",
  },
  "missing-currency": {
    en: "an amount without a currency",
    "zh-Hans": "有金额而没有币种",
  },
  "missing-amount": {
    en: "a currency without an amount",
    "zh-Hans": "有币种而没有金额",
  },
  "invalid-money": {
    en: 'an amount of money is written { "amount": "50000000", "currency": "CNY" }',
    "zh-Hans": '金额应写成 { "amount": "50000000", "currency": "CNY" }',
  },
  "invalid-period": {
    en: '"{value}" is not a period; write 2022, 2022-H1, 2022-Q3, 2022-09, 2022-01/2022-09 or two days',
    "zh-Hans":
      "“{value}”不是期间；请写成2022、2022-H1、2022-Q3、2022-09、2022-01/2022-09或两个日期",
  },
  "invalid-day": {
    en: '"{value}" is not an exact day that exists; write 2022-06-30',
    "zh-Hans": "“{value}”不是存在的具体日期；请写成2022-06-30",
  },
  "invalid-identifier": {
    en: "an id is a text of 1 to 200 characters without line breaks or other control characters",
    "zh-Hans": "编号应为1至200个字符的文本，不含换行等控制字符",
  },
  "invalid-credit-code": {
    en: '"{value}" is not a unified social credit code: 18 characters, the last of which checks the others',
    "zh-Hans": "“{value}”不是统一社会信用代码：应为18位，且末位校验码正确",
  },
  "invalid-division": {
    en: '"{value}" is not a GB/T 2260 division code of six digits',
    "zh-Hans": "“{value}”不是六位的 GB/T 2260 行政区划代码",
  },
  "invalid-country": {
    en: '"{value}" is not an ISO 3166-1 code of two capital letters',
    "zh-Hans": "“{value}”不是 ISO 3166-1 的两位大写字母代码",
  },
  "invalid-industry": {
    en: '"{value}" is not a GB/T 4754 code: a letter from A to T, or two to four digits',
    "zh-Hans": "“{value}”不是 GB/T 4754 行业代码：应为 A 至 T 的字母，或者二至四位数字",
  },
  "invalid-extension": {
    en: 'extensions are written { "organisation": { "field": value } }, each value a text, a number, true, false or null',
    "zh-Hans": '扩展字段应写成 { "机构": { "字段": 值 } }，值为文本、数字、true、false 或 null',
  },
  "invalid-record": {
    en: "a record is an object with the table's fields",
    "zh-Hans": "一条记录应为由表中字段组成的对象",
  },
  "unknown-code": {
    en: '"{value}" is not a code of the list "{list}"; did you mean {suggestions}?',
    "zh-Hans": "“{value}”不是代码表“{list}”中的代码；您要的是不是 {suggestions}？",
  },
  "unknown-field": {
    en: 'the table "{table}" has no field "{field}"; did you mean {suggestions}? A column of your own is named ext.<organisation>.<field>',
    "zh-Hans":
      "表“{table}”没有字段“{field}”；您要的是不是 {suggestions}？自有的列请命名为 ext.<机构>.<字段>",
  },
  "unknown-table": {
    en: 'the standard has no table "{table}"; did you mean {suggestions}?',
    "zh-Hans": "本标准没有表“{table}”；您要的是不是 {suggestions}？",
  },
  "unknown-version": {
    en: 'the ledger is written for version "{value}" of the standard; this program knows {known}',
    "zh-Hans": "台账所用标准版本为“{value}”；本程序支持 {known}",
  },
  "missing-field": {
    en: 'the required field "{field}" is missing',
    "zh-Hans": "缺少必填字段“{field}”",
  },
  "duplicate-id": {
    en: '{field} "{value}" stands more than once (first in {first})',
    "zh-Hans": "{field}“{value}”重复出现（首次见于 {first}）",
  },
  "unknown-reference": {
    en: 'no project has the id "{value}"',
    "zh-Hans": "没有编号为“{value}”的项目",
  },
  "invalid-value": {
    en: '"{value}" is not allowed here: {detail}',
    "zh-Hans": "此处不能填“{value}”：{detail}",
  },
  "missing-as-of": {
    en: "the as-of date is missing; state the day whose knowledge counts, such as 2022-06-30",
    "zh-Hans": "缺少截止日期；请写明以哪一天为准，例如2022-06-30",
  },
  "invalid-as-of": {
    en: '"{value}" is not a day; write the as-of date as 2022-06-30',
    "zh-Hans": "“{value}”不是具体日期；截止日期请写成2022-06-30",
  },
  "unknown-metric": {
    en: 'there is no metric or measure "{value}"; did you mean {suggestions}?',
    "zh-Hans": "没有名为“{value}”的指标或度量；您要的是不是 {suggestions}？",
  },
  "unknown-population": {
    en: 'there is no population "{value}"; known are {known}',
    "zh-Hans": "没有名为“{value}”的总体；可用的有 {known}",
  },
  "unknown-parameter": {
    en: '"{metric}" has no parameter "{value}"; it has {known}',
    "zh-Hans": "“{metric}”没有参数“{value}”；可用的有 {known}",
  },
  "unknown-option": {
    en: '"{value}" is not an option of "{parameter}"; choose {known}',
    "zh-Hans": "“{value}”不是“{parameter}”的选项；请从 {known} 中选择",
  },
  "missing-question-part": {
    en: 'the population "{population}" needs {part}',
    "zh-Hans": "总体“{population}”需要给出 {part}",
  },
  "unread-choice": {
    en: 'nothing that is asked reads "{choice}"; leave it out, or ask for something that reads it',
    "zh-Hans": "所问的指标和总体都用不到“{choice}”；请去掉，或者改问用得到它的内容",
  },
  "missing-part": {
    en: '"{metric}" compares a part with the whole; name the part, or group by a field',
    "zh-Hans": "“{metric}”是部分与整体之比；请指明部分（part），或者指定分组字段（by）",
  },
  "not-an-object": {
    en: "an object { … } is expected here",
    "zh-Hans": "此处应为对象 { … }",
  },
  "malformed-file": {
    en: "the file cannot be read: {detail}",
    "zh-Hans": "文件无法读取：{detail}",
  },
  "invalid-expression": {
    en: "what stands at {at} is no expression of the standard",
    "zh-Hans": "{at} 处的内容不是本标准的表达式",
  },
} as const satisfies Record<string, Text>;
