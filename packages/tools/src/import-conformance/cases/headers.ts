import {
  book,
  type ConformanceCase,
  csvFile,
  mapped,
  mapping,
  money,
  projects,
  sheet,
} from "../case.js";
import { idAndName } from "./counted-projects.js";
import {
  amountColumns,
  columns,
  first,
  firstLine,
  header,
  plain,
  second,
  secondLine,
} from "./two-projects.js";

/** Where the header of a table stands, and how many rows it takes. */
export const headerCases: readonly ConformanceCase[] = [
  {
    id: "title-rows",
    title: {
      en: "Three title rows above the header, one of which states the unit",
      "zh-Hans": "表头上方有三行标题，其中一行写明单位",
    },
    files: csvFile([
      "附件1||",
      "招商引资项目进展表||",
      "填报单位：东湖区||单位：万元",
      "项目编号|项目名称|总投资",
      firstLine,
      secondLine,
    ]),
    mapping: mapping({ ...idAndName, 总投资: "totalInvestment" }, { unit: "万元" }),
    tables: projects(columns, first, second),
    sheets: [
      {
        state: "mapped",
        titleRows: [
          { row: 1, text: "附件1" },
          { row: 2, text: "招商引资项目进展表" },
          { row: 3, text: "填报单位：东湖区 单位：万元" },
        ],
        headerRows: [4],
        rowsRead: 2,
        conversions: { 总投资: { "unit-of-column": 2 } },
      },
    ],
  },
  {
    id: "two-level-header",
    title: { en: "A header of two rows without merged cells", "zh-Hans": "两行表头，未合并单元格" },
    files: csvFile([
      "项目编号|项目名称|投资额（万元）||开工时间|",
      "||总投资|固定资产投资|计划|实际",
      "1|甲项目|100|60|2023年1月|2023年2月",
    ]),
    mapping: mapping({
      ...amountColumns,
      "固定资产投资（万元）": "fixedAssetInvestment 万元",
      计划开工时间: "plannedStartOn",
      实际开工时间: "startedOn",
    }),
    tables: projects(`${columns} fixedAssetInvestment plannedStartOn startedOn`, {
      ...first,
      fixedAssetInvestment: money("600000"),
      plannedStartOn: "2023-01",
      startedOn: "2023-02",
    }),
    sheets: [{ state: "mapped", headerRows: [1, 2], rowsRead: 1 }],
  },
  {
    id: "two-level-header-merged",
    title: { en: "A header of two rows with merged cells", "zh-Hans": "两行表头，含合并单元格" },
    files: book([
      sheet(
        [
          ["项目台账"],
          ["项目编号", "项目名称", "投资额（万元）"],
          [undefined, undefined, "总投资", "固定资产投资"],
          ["1", "甲项目", { number: "100" }, { number: "60" }],
        ],
        { merged: ["A1:D1", "A2:A3", "B2:B3", "C2:D2"] },
      ),
    ]),
    mapping: mapping({
      ...amountColumns,
      "固定资产投资（万元）": "fixedAssetInvestment 万元",
    }),
    tables: projects(`${columns} fixedAssetInvestment`, {
      ...first,
      fixedAssetInvestment: money("600000"),
    }),
    sheets: [
      {
        sheet: "Sheet1",
        state: "mapped",
        titleRows: [{ row: 1, text: "项目台账" }],
        headerRows: [2, 3],
        rowsRead: 1,
      },
    ],
  },
  {
    id: "column-numbers",
    title: {
      en: "A row below the header that counts the columns",
      "zh-Hans": "表头下方有一行栏次编号",
    },
    files: csvFile([header, "甲|乙|1", firstLine]),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [
      {
        ...mapped(1),
        rowsSkipped: [{ reason: "column-numbers", rows: [2] }],
      },
    ],
  },
];
