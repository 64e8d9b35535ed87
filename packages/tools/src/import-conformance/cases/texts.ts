import {
  type ConformanceCase,
  csvFile,
  mapped,
  mapping,
  money,
  projects,
  textFile,
} from "../case.js";
import { idAndName } from "./counted-projects.js";
import { columns, first, firstLine, plain, rawHeader, second } from "./two-projects.js";

/** Headers and texts that programs trip over. */
export const textCases: readonly ConformanceCase[] = [
  {
    id: "proto-header",
    title: {
      en: "Headers named __proto__, constructor and toString",
      "zh-Hans": "名为 __proto__、constructor、toString 的列",
    },
    files: csvFile(["项目编号|项目名称|__proto__|constructor|toString", "1|甲项目|恶意|乙|丙"]),
    mapping: mapping({
      ...idAndName,
      __proto__x: "-",
      constructor: { ext: "example.constructor" },
      toString: "-",
    }),
    tables: projects("projectId name", {
      projectId: "1",
      name: "甲项目",
      ext: JSON.parse('{"example":{"constructor":"乙"},"unmapped":{"__proto__":"恶意"}}'),
    }),
    sheets: [{ ...mapped(1), unmapped: ["__proto__"] }],
  },
  {
    id: "formula-like-texts",
    title: {
      en: "Texts that look like formulas are texts",
      "zh-Hans": "貌似公式的文本仍是文本",
    },
    files: textFile(
      `${rawHeader}\n1,=1+1,100\n2,@SUM(A1),250\n3,"=HYPERLINK(""http://example.com"")",1\n4,+86项目,1\n5,-甲,1\n`,
    ),
    mapping: plain,
    tables: projects(
      columns,
      { ...first, name: "=1+1" },
      { ...second, name: "@SUM(A1)" },
      {
        projectId: "3",
        name: '=HYPERLINK("http://example.com")',
        totalInvestment: money("10000"),
      },
      { projectId: "4", name: "+86项目", totalInvestment: money("10000") },
      { projectId: "5", name: "-甲", totalInvestment: money("10000") },
    ),
    sheets: [mapped(5)],
  },
  {
    id: "ambiguous-header",
    title: {
      en: "A header with two meanings that the mapping leaves open: nothing is read",
      "zh-Hans": "列对应表未选定有两种含义的列名时，不读入任何内容",
    },
    files: csvFile(["项目编号|项目名称|开工时间", "1|甲项目|2023.6"]),
    mapping: mapping({
      ...idAndName,
      开工时间: { field: null, candidates: ["startedOn", "plannedStartOn"] },
    }),
    tables: {},
    complete: false,
    sheets: [{ state: "refused", headerRows: [1] }],
    problems: [{ code: "open-question", at: "1:3" }],
  },
  {
    id: "no-mapping-needed",
    title: {
      en: "Headers that mean one thing each are read without a mapping",
      "zh-Hans": "列名各只有一种含义时，无须列对应表即可读入",
    },
    files: csvFile([
      "项目台账||",
      "项目编号|项目名称|总投资（万元）|签约日期",
      "1|甲项目|100|2023.6",
    ]),
    tables: projects(`${columns} signedOn`, { ...first, signedOn: "2023-06" }),
    sheets: [
      {
        state: "mapped",
        titleRows: [{ row: 1, text: "项目台账" }],
        headerRows: [2],
        rowsRead: 1,
      },
    ],
  },
  {
    id: "no-mapping-but-questions",
    title: {
      en: "Without a mapping a header of two meanings and an amount without a unit are questions",
      "zh-Hans": "没有列对应表时，含义不明的列名和没有单位的金额须由人确认",
    },
    files: csvFile(["项目编号|项目名称|总投资|开工时间", "1|甲项目|100|2023.6"]),
    tables: {},
    complete: false,
    sheets: [{ state: "refused", headerRows: [1] }],
    problems: [
      { code: "open-unit", at: "1:3" },
      { code: "open-question", at: "1:4" },
    ],
  },
  {
    id: "years-of-the-mapping",
    title: {
      en: "The mapping states the year of dates that name none, and the order of 6/5/2023",
      "zh-Hans": "列对应表写明未写年份的日期所属年份，以及6/5/2023的日月次序",
    },
    files: csvFile(["项目编号|项目名称|签约日期|开工日期", "1|甲项目|6月18日|6/5/2023"]),
    mapping: mapping(
      {
        ...idAndName,
        签约日期: "signedOn",
        开工日期: { field: "startedOn", dateOrder: "day-first" },
      },
      { year: 2023 },
    ),
    tables: projects("projectId name signedOn startedOn", {
      projectId: "1",
      name: "甲项目",
      signedOn: "2023-06-18",
      startedOn: "2023-05-06",
    }),
    sheets: [
      {
        ...mapped(1),
        conversions: { 签约日期: { "year-from-table": 1 }, 开工日期: { "date-notation": 1 } },
      },
    ],
  },
  {
    id: "ids-made-of-columns",
    title: {
      en: "Ids made of other columns, and balances beside the project",
      "zh-Hans": "由其他列组成编号；同一行另有累计到位资金",
    },
    files: csvFile(["区县|项目名称|累计到位资金（万元）", "东湖区|甲项目|30"]),
    mapping: mapping(
      {
        区县: { ext: "example.county" },
        项目名称: "name",
        "累计到位资金（万元）": {
          field: "fundBalances.cumulative",
          unit: "万元",
          values: { balanceOn: "2023-09-30" },
        },
      },
      { idFrom: { projectId: ["区县", "项目名称"] } },
    ),
    tables: {
      ...projects("projectId name", {
        projectId: "东湖区 甲项目",
        name: "甲项目",
        ext: { example: { county: "东湖区" } },
      }),
      fundBalances: {
        columns: ["projectId", "balanceOn", "cumulative"],
        records: [
          {
            projectId: "东湖区 甲项目",
            balanceOn: "2023-09-30",
            cumulative: money("300000"),
          },
        ],
      },
    },
    sheets: [mapped(1)],
  },
  {
    id: "header-not-found",
    title: {
      en: "A header that the mapping names and the table does not have",
      "zh-Hans": "列对应表所列的列在表中不存在",
    },
    files: csvFile(["项目编号|项目名称|总投资", firstLine]),
    mapping: plain,
    tables: {},
    complete: false,
    sheets: [{ state: "refused", headerRows: [1] }],
    problems: [{ code: "missing-column", at: "1" }],
  },
  {
    id: "headers-compared-folded",
    title: {
      en: "Headers are compared without regard to width, brackets, line breaks and script",
      "zh-Hans": "比较列名时不计全角半角、括号样式、换行和繁简",
    },
    files: textFile('項目編號,"项目\n名称",总投资[万元]\n1,甲项目,100\n'),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [mapped(1)],
  },
];
