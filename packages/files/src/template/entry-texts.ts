import type { ProblemCode, Text } from "@ipms/core";

/** How a kind of field is filled in, and what a filled cell looks like. */
export interface EntryTexts {
  /** One sentence for the person who fills it in. */
  readonly hint: Text;
  /** A value as it is typed; not there where the code list gives one. */
  readonly example?: Text;
}

const same = (text: string): Text => ({ en: text, "zh-Hans": text });

/** By the problem that a wrong value of the field is. */
export const entryTexts: Partial<Readonly<Record<ProblemCode, EntryTexts>>> = {
  "invalid-identifier": {
    hint: {
      en: "An id of your own making; a record keeps its id for good.",
      "zh-Hans": "填写自行编制的编号，同一记录的编号长期不变。",
    },
    example: same("2023-001"),
  },
  "invalid-text": {
    hint: { en: "Any text.", "zh-Hans": "填写文字。" },
    example: { en: "as in the documents", "zh-Hans": "按实际情况填写" },
  },
  "invalid-credit-code": {
    hint: {
      en: "The 18 characters of the unified social credit code.",
      "zh-Hans": "填写18位统一社会信用代码。",
    },
    example: same("91350100M000100Y43"),
  },
  "invalid-division": {
    hint: {
      en: "The six digits of the division in GB/T 2260.",
      "zh-Hans": "填写 GB/T 2260 的六位行政区划代码。",
    },
    example: same("431100"),
  },
  "invalid-country": {
    hint: {
      en: "The name of the country or region, or its two letters in ISO 3166-1.",
      "zh-Hans": "填写国家（地区）名称，或者 ISO 3166-1 两位字母代码。",
    },
    example: { en: "Germany", "zh-Hans": "德国" },
  },
  "invalid-industry": {
    hint: {
      en: "Choose from the list, or type a GB/T 4754 code of one letter or two to four digits.",
      "zh-Hans": "从下拉列表中选择，或者填写 GB/T 4754 的门类字母或二至四位数字代码。",
    },
    example: same("3921"),
  },
  "invalid-currency": {
    hint: {
      en: "The three letters of the currency in ISO 4217.",
      "zh-Hans": "填写 ISO 4217 的三位字母代码。",
    },
    example: same("CNY"),
  },
  "invalid-period": {
    hint: {
      en: "A year, a half-year, a quarter or a month.",
      "zh-Hans": "填写年、半年、季度或者月份。",
    },
    example: { en: "2023-H1", "zh-Hans": "2023年上半年" },
  },
  "invalid-date": {
    hint: {
      en: "A day, such as 2023-06-18. Where only month or year is known, type an apostrophe first: '2023-06",
      "zh-Hans":
        "填写日期，例如2023-06-18；只知道年月或者年份的，先输入英文单引号再填，例如 '2023-06",
    },
    example: same("2023-06-18"),
  },
  "invalid-day": {
    hint: { en: "A day, such as 2023-06-18.", "zh-Hans": "填写日期，例如2023-06-18。" },
    example: same("2023-06-18"),
  },
  "invalid-integer": {
    hint: { en: "A whole number from 0 up.", "zh-Hans": "填写不小于0的整数。" },
    example: same("120"),
  },
  "invalid-decimal": {
    hint: { en: "A number.", "zh-Hans": "填写数字。" },
    example: same("12.5"),
  },
  "invalid-boolean": {
    hint: { en: "Choose Yes or No.", "zh-Hans": "选择“是”或者“否”。" },
    example: { en: "Yes", "zh-Hans": "是" },
  },
  "unknown-code": {
    hint: { en: "Choose from the list.", "zh-Hans": "从下拉列表中选择。" },
  },
};

/** The hint of amounts; their unit stands in the header. */
export const amountHint: Text = {
  en: "A number in {unit}. An amount in another currency is typed with its unit, such as 500000 EUR.",
  "zh-Hans": "填写数字，单位为{unit}；以其他货币计的金额连同单位填写，例如500万欧元。",
};

/** The hint of ids that name a record of a table. */
export const referenceHint: Text = {
  en: 'The id of a record in the table "{table}".',
  "zh-Hans": "填写“{table}”表中已有的编号。",
};

/** The hint of years. */
export const yearHint: Text = { en: "A year of four digits.", "zh-Hans": "填写四位数年份。" };

/** The hint of shares. */
export const shareHint: Text = {
  en: "A number from 0 to 100, in per cent.",
  "zh-Hans": "填写0至100的数字，单位为%。",
};

/** The hint of land, whose unit stands in the label. */
export const areaHint: Text = { en: "A number from 0 up.", "zh-Hans": "填写不小于0的数字。" };

/** What the sheets and columns beside the tables are called, and what they say to everybody. */
export const sheetTexts = {
  notes: { en: "Notes", "zh-Hans": "填报说明" },
  lists: { en: "Lists", "zh-Hans": "选项" },
  check: { en: "Please check", "zh-Hans": "请核对" },
  repeated: {
    en: "This id is already in the sheet; every record needs one of its own.",
    "zh-Hans": "本表中已有此编号；每条记录的编号不得重复。",
  },
  sheet: { en: "Sheet", "zh-Hans": "工作表" },
  column: { en: "Column", "zh-Hans": "列名" },
  // Words that stand in no header alone, so that nobody takes the notes for a table.
  namedSheet: { en: 'Sheet "{name}"', "zh-Hans": "“{name}”表" },
  namedColumn: { en: "{letters}: {header}", "zh-Hans": "{letters}列：{header}" },
  required: { en: "Required", "zh-Hans": "是否必填" },
  yes: { en: "Required", "zh-Hans": "必填" },
  no: { en: "Optional", "zh-Hans": "选填" },
  unit: { en: "Unit", "zh-Hans": "计量单位" },
  meaning: { en: "Meaning", "zh-Hans": "含义" },
  howTo: { en: "How to fill in", "zh-Hans": "填写方法" },
  example: { en: "Example", "zh-Hans": "示例" },
} as const satisfies Readonly<Record<string, Text>>;

/** What holds for every sheet. */
export const generalNotes: readonly Text[] = [
  {
    en: "One row is one record, from the second row on. Columns marked * are required.",
    "zh-Hans": "自第二行起，每行填写一条记录。标有*的列为必填。",
  },
  {
    en: "Do not change the headers. Columns may be moved, and optional ones that nobody fills in may be deleted.",
    "zh-Hans": "请勿改动表头；列的顺序可以调整，不填报的选填列可以删除。",
  },
  {
    en: "Leave a cell empty where the value is not known. An empty date means that the milestone has not been reached.",
    "zh-Hans": "不掌握的内容留空。日期留空，表示尚未到达该节点。",
  },
  {
    en: "Enter amounts in the unit of their header, which also states the currency: CNY is yuan, USD is US dollars.",
    "zh-Hans": "金额按表头注明的单位填写，币种也以表头为准：万元为人民币，万美元为美元。",
  },
  {
    en: "Do not merge cells or add rows of totals; totals are computed from the records.",
    "zh-Hans": "请勿合并单元格，也不必添加合计行；合计由各条记录汇总得出。",
  },
];
