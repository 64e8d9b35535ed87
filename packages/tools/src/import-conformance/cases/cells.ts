import { book, type ConformanceCase, csvFile, mapping, money, projects, sheet } from "../case.js";

const id = { 项目编号: "projectId", 项目名称: "name" } as const;
const named = (number: number) => ({ projectId: String(number), name: `项目${number}` });
const mapped = (rowsRead: number, headerRow = 1) =>
  ({ state: "mapped", headerRows: [headerRow], rowsRead }) as const;

/** Amounts and their units. */
const amounts: readonly ConformanceCase[] = [
  {
    id: "unit-column",
    title: { en: "The unit stands in a column of its own", "zh-Hans": "单位单独成列" },
    files: csvFile([
      "项目编号|项目名称|总投资|单位",
      "1|项目1|1.2|亿元",
      "2|项目2|300|万美元",
      "3|项目3|5|",
      "4|项目4|5|箱",
    ]),
    mapping: mapping({
      ...id,
      总投资: { field: "totalInvestment", unitColumn: "单位" },
      单位: "-",
    }),
    tables: projects(
      "projectId name totalInvestment",
      { ...named(1), totalInvestment: money("120000000") },
      { ...named(2), totalInvestment: money("3000000", "USD") },
      named(3),
      named(4),
    ),
    sheets: [mapped(4)],
    problems: [
      { code: "unit-unknown", field: "totalInvestment", record: "3", at: "4:3" },
      { code: "unknown-unit", field: "totalInvestment", record: "4", at: "5:3" },
    ],
  },
  {
    id: "unit-by-another-column",
    title: {
      en: "The unit depends on another column: domestic in 亿元, foreign in 万美元",
      "zh-Hans": "单位随另一列而定：内资为亿元，外资为万美元",
    },
    files: csvFile([
      "项目编号|项目名称|内外资|总投资",
      "1|项目1|内资|1.2",
      "2|项目2|外资|300",
      "3|项目3|合资|5",
    ]),
    mapping: mapping({
      ...id,
      内外资: "-",
      总投资: {
        field: "totalInvestment",
        unitBy: { header: "内外资", units: { 内资: "亿元", 外资: "万美元" } },
      },
    }),
    tables: projects(
      "projectId name totalInvestment",
      { ...named(1), totalInvestment: money("120000000") },
      { ...named(2), totalInvestment: money("3000000", "USD") },
      named(3),
    ),
    sheets: [mapped(3)],
    problems: [{ code: "unknown-unit", field: "totalInvestment", record: "3", at: "4:4" }],
  },
  {
    id: "unit-missing",
    title: {
      en: "An amount whose unit is stated nowhere is never converted",
      "zh-Hans": "哪里都没有写明单位的金额，一律不折算",
    },
    files: csvFile(["项目编号|项目名称|总投资", "1|项目1|120", "2|项目2|1.2亿元"]),
    mapping: mapping({ ...id, 总投资: "totalInvestment" }),
    tables: projects("projectId name totalInvestment", named(1), {
      ...named(2),
      totalInvestment: money("120000000"),
    }),
    sheets: [mapped(2)],
    problems: [{ code: "unit-unknown", field: "totalInvestment", record: "1", at: "2:3" }],
  },
  {
    id: "amounts-as-written",
    title: {
      en: "Separators, full-width digits, units in cells, about and more than",
      "zh-Hans": "千位分隔符、全角数字、单元格内单位、“约”与“余”",
    },
    files: csvFile([
      "项目编号|项目名称|总投资（万元）",
      "1|项目1|1,234.5",
      "2|项目2|１２３４．５",
      "3|项目3|1.2亿",
      "4|项目4|约500",
      "5|项目5|3亿余元",
      "6|项目6|(200)",
      "7|项目7|500-800",
      "8|项目8|50%",
      "9|项目9|面议",
      "10|项目10|123456789012345678.5",
    ]),
    mapping: mapping({ ...id, "总投资（万元）": "totalInvestment 万元" }),
    tables: projects(
      "projectId name totalInvestment",
      { ...named(1), totalInvestment: money("12345000") },
      { ...named(2), totalInvestment: money("12345000") },
      { ...named(3), totalInvestment: money("120000000") },
      { ...named(4), totalInvestment: money("5000000") },
      { ...named(5), totalInvestment: money("300000000") },
      { ...named(6), totalInvestment: money("-2000000") },
      named(7),
      named(8),
      named(9),
      { ...named(10), totalInvestment: money("1234567890123456785000") },
    ),
    sheets: [mapped(10)],
    problems: [
      { code: "two-values", field: "totalInvestment", record: "7", at: "8:3" },
      { code: "percent-for-amount", field: "totalInvestment", record: "8", at: "9:3" },
      { code: "invalid-amount", field: "totalInvestment", record: "9", at: "10:3" },
    ],
  },
  {
    id: "numbers-of-binary-fractions",
    title: {
      en: "A spreadsheet's file may hold 3.4500000000000002 for the 3.45 that it shows",
      "zh-Hans": "电子表格文件中的 3.4500000000000002 就是所显示的 3.45",
    },
    files: book([
      sheet([
        ["项目编号", "项目名称", "总投资（亿元）"],
        ["1", "项目1", { number: "3.4500000000000002" }],
        ["2", "项目2", { number: "1.5E-2" }],
      ]),
    ]),
    mapping: mapping({ ...id, "总投资（亿元）": "totalInvestment 亿元" }),
    tables: projects(
      "projectId name totalInvestment",
      { ...named(1), totalInvestment: money("345000000") },
      { ...named(2), totalInvestment: money("1500000") },
    ),
    sheets: [{ sheet: "Sheet1", ...mapped(2) }],
  },
];

/** Dates. */
const dates: readonly ConformanceCase[] = [
  {
    id: "dates-as-written",
    title: {
      en: "Dates in every notation, at the precision that is written",
      "zh-Hans": "各种写法的日期，保留所写的精度",
    },
    files: csvFile([
      "项目编号|项目名称|签约日期",
      "1|项目1|2023-06-18",
      "2|项目2|2023/6/18",
      "3|项目3|2023.6",
      "4|项目4|202306",
      "5|项目5|2023年6月18日",
      "6|项目6|2023年6月底",
      "7|项目7|２０２３年",
      "8|项目8|20230618",
      "9|项目9|2023-06-18T10:30:00+08:00",
    ]),
    mapping: mapping({ ...id, 签约日期: "signedOn" }),
    tables: projects(
      "projectId name signedOn",
      { ...named(1), signedOn: "2023-06-18" },
      { ...named(2), signedOn: "2023-06-18" },
      { ...named(3), signedOn: "2023-06" },
      { ...named(4), signedOn: "2023-06" },
      { ...named(5), signedOn: "2023-06-18" },
      { ...named(6), signedOn: "2023-06" },
      { ...named(7), signedOn: "2023" },
      { ...named(8), signedOn: "2023-06-18" },
      { ...named(9), signedOn: "2023-06-18" },
    ),
    sheets: [mapped(9)],
  },
  {
    id: "dates-refused",
    title: {
      en: "Dates that can mean two things, or do not exist, are questions",
      "zh-Hans": "有歧义或者不存在的日期须由人确认",
    },
    files: csvFile([
      "项目编号|项目名称|签约日期",
      "1|项目1|6/5/2023",
      "2|项目2|2023-02-30",
      "3|项目3|45095",
      "4|项目4|23.6.18",
      "5|项目5|6月18日",
      "6|项目6|2023年上半年",
      "7|项目7|计划2023年7月",
      "8|项目8|尚未签约",
    ]),
    mapping: mapping({ ...id, 签约日期: "signedOn" }),
    tables: projects(
      "projectId name signedOn",
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => named(number)),
    ),
    sheets: [mapped(8)],
    problems: [
      { code: "ambiguous-date", field: "signedOn", record: "1", at: "2:3" },
      { code: "invalid-date", field: "signedOn", record: "2", at: "3:3" },
      { code: "serial-as-text", field: "signedOn", record: "3", at: "4:3" },
      { code: "two-digit-year", field: "signedOn", record: "4", at: "5:3" },
      { code: "missing-year", field: "signedOn", record: "5", at: "6:3" },
      { code: "date-is-period", field: "signedOn", record: "6", at: "7:3" },
      { code: "planned-date", field: "signedOn", record: "7", at: "8:3" },
    ],
  },
  {
    id: "months-as-numbers",
    title: {
      en: "2023.10 kept as a number has lost its zero; as a text it has not",
      "zh-Hans": "2023.10 存为数值时末位的零会丢失，存为文本则不会",
    },
    files: book([
      sheet([
        ["项目编号", "项目名称", "签约日期"],
        ["1", "项目1", { number: "2023.1" }],
        ["2", "项目2", "2023.10"],
        ["3", "项目3", "2023.1"],
        ["4", "项目4", { number: "2023.6" }],
        ["5", "项目5", { number: "202310" }],
      ]),
    ]),
    mapping: mapping({ ...id, 签约日期: "signedOn" }),
    tables: projects(
      "projectId name signedOn",
      named(1),
      { ...named(2), signedOn: "2023-10" },
      { ...named(3), signedOn: "2023-01" },
      { ...named(4), signedOn: "2023-06" },
      { ...named(5), signedOn: "2023-10" },
    ),
    sheets: [{ sheet: "Sheet1", ...mapped(5) }],
    problems: [{ code: "ambiguous-month", field: "signedOn", record: "1", at: "C2" }],
  },
  {
    id: "days-of-1900",
    title: {
      en: "Day numbers around the 29 February that 1900 did not have",
      "zh-Hans": "1900年并不存在的2月29日前后的日期序号",
    },
    files: book([
      sheet([
        ["项目编号", "项目名称", "签约日期"],
        ["1", "项目1", { number: "59" }],
        ["2", "项目2", { number: "60" }],
        ["3", "项目3", { number: "61" }],
        ["4", "项目4", { number: "45095.75" }],
      ]),
    ]),
    mapping: mapping({ ...id, 签约日期: "signedOn" }),
    tables: projects(
      "projectId name signedOn",
      { ...named(1), signedOn: "1900-02-28" },
      named(2),
      { ...named(3), signedOn: "1900-03-01" },
      { ...named(4), signedOn: "2023-06-18" },
    ),
    sheets: [{ sheet: "Sheet1", ...mapped(4) }],
    problems: [{ code: "invalid-date", field: "signedOn", record: "2", at: "C3" }],
  },
];

/** Words: codes, nothing, yes and no. */
const words: readonly ConformanceCase[] = [
  {
    id: "words-for-nothing",
    title: {
      en: "Dashes, 无, 待定 and blanks are no values",
      "zh-Hans": "—、无、待定和空格均非数值",
    },
    files: csvFile([
      "项目编号|项目名称|总投资（万元）|签约日期|所在园区",
      "1|项目1|—|/|无",
      "2|项目2|待定|-|　",
      "3|项目3|||暂无",
      "4|项目4|0|未签约|N/A",
    ]),
    mapping: mapping({
      ...id,
      "总投资（万元）": "totalInvestment 万元",
      签约日期: "signedOn",
      所在园区: "park",
    }),
    tables: projects("projectId name totalInvestment signedOn park", named(1), named(2), named(3), {
      ...named(4),
      totalInvestment: money("0"),
    }),
    sheets: [
      {
        ...mapped(4),
        conversions: {
          "总投资（万元）": { "absent-word": 2, "unit-of-column": 1 },
          签约日期: { "absent-word": 2, "not-reached": 1 },
          所在园区: { "absent-word": 3 },
        },
      },
    ],
  },
  {
    id: "code-words",
    title: {
      en: "Codes by their words; an unknown word and two at once are problems",
      "zh-Hans": "按用词识别代码；不认识的词和一格多词须报告",
    },
    files: csvFile([
      "项目编号|项目名称|合同类型|企业性质",
      "1|项目1|正式合同|民营企业",
      "2|项目2|框架協議|央企",
      "3|项目3|协定书|民营企业",
      "4|项目4|正式合同、框架协议|其他",
      "5|项目5|formal-contract|private",
    ]),
    mapping: mapping({ ...id, 合同类型: "contractType", 企业性质: "investorType" }),
    tables: projects(
      "projectId name investorType contractType",
      { ...named(1), contractType: "formal-contract", investorType: "private" },
      { ...named(2), contractType: "framework", investorType: "state-owned-central" },
      { ...named(3), investorType: "private" },
      { ...named(4), investorType: "other" },
      { ...named(5), contractType: "formal-contract", investorType: "private" },
    ),
    sheets: [mapped(5)],
    problems: [
      { code: "unknown-code", field: "contractType", record: "3", at: "4:3" },
      { code: "several-codes", field: "contractType", record: "4", at: "5:3" },
    ],
  },
  {
    id: "yes-and-no",
    title: {
      en: "是 否 有 无 √ 1 0 and what is neither",
      "zh-Hans": "是、否、有、无、√、1、0 及其他",
    },
    files: csvFile([
      "项目编号|项目名称|是否返乡创业",
      "1|项目1|是",
      "2|项目2|否",
      "3|项目3|无",
      "4|项目4|√",
      "5|项目5|0",
      "6|项目6|待定",
      "7|项目7|部分",
    ]),
    mapping: mapping({ ...id, 是否返乡创业: "returningEntrepreneur" }),
    tables: projects(
      "projectId name returningEntrepreneur",
      { ...named(1), returningEntrepreneur: true },
      { ...named(2), returningEntrepreneur: false },
      { ...named(3), returningEntrepreneur: false },
      { ...named(4), returningEntrepreneur: true },
      { ...named(5), returningEntrepreneur: false },
      named(6),
      named(7),
    ),
    sheets: [mapped(7)],
    problems: [{ code: "invalid-boolean", field: "returningEntrepreneur", record: "7", at: "8:3" }],
  },
  {
    id: "shares-in-percent",
    title: {
      en: "Shares as percent cells, as numbers of a column of percentages, and without a unit",
      "zh-Hans": "百分比单元格、百分数列和未注明单位的比例",
    },
    files: book([
      sheet([
        ["项目编号", "责任单位", "分成比例", "占比（%）"],
        ["1", "甲局", { percent: "60" }, { number: "60" }],
        ["1", "乙局", "40%", { number: "40" }],
        ["2", "甲局", { number: "50" }, { number: "12.5" }],
      ]),
    ]),
    mapping: {
      ipmsMapping: 1,
      tables: [
        {
          table: "attributions",
          columns: [
            { header: "项目编号", field: "projectId" },
            { header: "责任单位", field: "unit" },
            { header: "分成比例", field: "share" },
            { header: "占比（%）", ignore: "derived" },
          ],
        },
      ],
    },
    tables: {
      attributions: {
        columns: ["projectId", "unit", "share"],
        records: [
          { projectId: "1", unit: "甲局", share: "0.6" },
          { projectId: "1", unit: "乙局", share: "0.4" },
          { projectId: "2", unit: "甲局" },
        ],
      },
    },
    sheets: [{ sheet: "Sheet1", ...mapped(3) }],
    problems: [{ code: "unit-unknown", field: "share", record: "2", at: "C4" }],
  },
];

/** Every case about single cells. */
export const cellCases: readonly ConformanceCase[] = [...amounts, ...dates, ...words];
