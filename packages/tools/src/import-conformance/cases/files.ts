import {
  book,
  type ConformanceCase,
  csvFile,
  mapping,
  money,
  projects,
  sheet,
  textFile,
} from "../case.js";
import { encode } from "../encode.js";

const plain = mapping({
  项目编号: "projectId",
  项目名称: "name",
  "总投资（万元）": "totalInvestment 万元",
});
const columns = "projectId name totalInvestment";
const header = "项目编号,项目名称,总投资（万元）";
const first = { projectId: "1", name: "甲项目", totalInvestment: money("1000000") };
const second = { projectId: "2", name: "乙项目", totalInvestment: money("2500000") };
const mapped = (rowsRead: number) => ({ state: "mapped", headerRows: [1], rowsRead }) as const;

/** Files that are broken, or not what they are called. */
const files: readonly ConformanceCase[] = [
  {
    id: "ragged-rows",
    title: {
      en: "Rows with more or fewer cells than the header are named, not repaired",
      "zh-Hans": "单元格多于或者少于表头的行予以报告，不作修补",
    },
    files: textFile(`${header}\n1,甲项目,100\n2,乙,项目,250\n3,丙项目\n`),
    mapping: plain,
    tables: projects(columns, first),
    complete: false,
    sheets: [mapped(1)],
    problems: [
      { code: "ragged-row", at: "3" },
      { code: "ragged-row", at: "4" },
    ],
  },
  {
    id: "unclosed-quote",
    title: { en: "A quotation mark that is never closed", "zh-Hans": "引号没有闭合" },
    files: textFile(`${header}\n1,甲项目,100\n2,"乙项目,250\n3,丙项目,1\n`),
    mapping: plain,
    tables: projects(columns, first),
    complete: false,
    sheets: [mapped(1)],
    problems: [{ code: "unclosed-quote", at: "3:2" }],
  },
  {
    id: "quoted-cells",
    title: {
      en: "Delimiters, line breaks and quotation marks inside cells; mixed line ends",
      "zh-Hans": "单元格内含分隔符、换行和引号；换行符不统一",
    },
    files: textFile(`${header}\r\n1,"甲""项目"", 一\n期",100\n2,乙项目,"250"\r\n`),
    mapping: plain,
    tables: projects(columns, { ...first, name: '甲"项目", 一\n期' }, second),
    sheets: [mapped(2)],
  },
  {
    id: "workbook-named-csv",
    title: { en: "A workbook whose name ends in .csv", "zh-Hans": "扩展名为 .csv 的工作簿" },
    files: book([
      sheet([
        ["项目编号", "项目名称", "总投资（万元）"],
        ["1", "甲项目", { number: "100" }],
      ]),
    ]).map((file) => ({ ...file, path: "projects.csv" })),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [{ sheet: "Sheet1", ...mapped(1) }],
  },
  {
    id: "null-character",
    title: { en: "A NUL character in the text", "zh-Hans": "文本中有空字符（NUL）" },
    files: textFile(`${header}\n1,甲项目,100\n2,乙\u0000项目,250\n`),
    mapping: plain,
    tables: projects(columns, first),
    complete: false,
    sheets: [mapped(1)],
    problems: [{ code: "null-character", at: "3:2" }],
  },
  {
    id: "broken-encoding",
    title: { en: "One broken byte in a text of UTF-8", "zh-Hans": "UTF-8 文本中有一个坏字节" },
    files: [
      {
        path: "projects.csv",
        bytes: Buffer.concat([
          encode(`${header}\n1,甲项目,100\n2,乙`, "utf-8"),
          Buffer.from([0xff]),
          encode("项目,250\n", "utf-8"),
        ]),
      },
    ],
    mapping: plain,
    tables: projects(columns, first),
    complete: false,
    sheets: [mapped(1)],
    problems: [{ code: "invalid-encoding", at: "3:2" }],
  },
  {
    id: "empty-file",
    title: { en: "A file without a byte", "zh-Hans": "空文件" },
    files: textFile(""),
    mapping: plain,
    tables: {},
    complete: false,
    sheets: [],
    problems: [{ code: "empty-file" }],
  },
];

/** Headers and texts that programs trip over. */
const texts: readonly ConformanceCase[] = [
  {
    id: "proto-header",
    title: {
      en: "Headers named __proto__, constructor and toString",
      "zh-Hans": "名为 __proto__、constructor、toString 的列",
    },
    files: csvFile(["项目编号|项目名称|__proto__|constructor|toString", "1|甲项目|恶意|乙|丙"]),
    mapping: mapping({
      项目编号: "projectId",
      项目名称: "name",
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
      `${header}\n1,=1+1,100\n2,@SUM(A1),250\n3,"=HYPERLINK(""http://example.com"")",1\n4,+86项目,1\n5,-甲,1\n`,
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
      项目编号: "projectId",
      项目名称: "name",
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
      "zh-Hans": "列对应表写明未写年份的日期所属年份，以及 6/5/2023 的日月次序",
    },
    files: csvFile(["项目编号|项目名称|签约日期|开工日期", "1|甲项目|6月18日|6/5/2023"]),
    mapping: mapping(
      {
        项目编号: "projectId",
        项目名称: "name",
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
    files: csvFile(["项目编号|项目名称|总投资", "1|甲项目|100"]),
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

/** Cells of workbooks whose value is not what it looks like. */
const workbooks: readonly ConformanceCase[] = [
  {
    id: "formulas",
    title: {
      en: "Formulas count with their kept result; without one they are a problem",
      "zh-Hans": "公式按所存结果计；没有结果的须报告",
    },
    files: book([
      sheet([
        ["项目编号", "项目名称", "总投资（万元）"],
        ["1", "甲项目", { formula: "50*2", result: "100" }],
        ["2", "乙项目", { formula: "A1*2" }],
      ]),
    ]),
    mapping: plain,
    tables: projects(columns, first, { projectId: "2", name: "乙项目" }),
    sheets: [{ sheet: "Sheet1", ...mapped(2) }],
    problems: [{ code: "formula-without-result", field: "totalInvestment", record: "2", at: "C3" }],
  },
  {
    id: "long-numbers",
    title: {
      en: "An id of 18 digits that a spreadsheet kept as a number has lost its last digits",
      "zh-Hans": "18位编号存为数值时末几位会丢失",
    },
    files: book([
      sheet([
        ["项目编号", "项目名称", "总投资（万元）"],
        [{ number: "420222202306180001" }, "甲项目", { number: "100" }],
        ["420222202306180002", "乙项目", { number: "250" }],
      ]),
    ]),
    mapping: plain,
    tables: projects(
      columns,
      { name: "甲项目", totalInvestment: money("1000000") },
      { ...second, projectId: "420222202306180002" },
    ),
    sheets: [{ sheet: "Sheet1", ...mapped(2) }],
    problems: [{ code: "digits-lost", field: "projectId", at: "A2" }],
  },
  {
    id: "duplicate-ids",
    title: { en: "Two rows with one id", "zh-Hans": "两行编号相同" },
    files: textFile(`${header}\n1,甲项目,100\n1,乙项目,250\n`),
    mapping: plain,
    tables: projects(columns, first, { ...second, projectId: "1" }),
    sheets: [mapped(2)],
    problems: [{ code: "duplicate-id", field: "projectId", record: "1", at: "3:1" }],
  },
];

/** Every case about files, headers and texts. */
export const fileCases: readonly ConformanceCase[] = [...files, ...texts, ...workbooks];
