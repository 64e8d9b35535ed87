import {
  book,
  type ConformanceCase,
  csvFile,
  mapped,
  mappedSheet,
  projects,
  sheet,
} from "../case.js";
import {
  columns,
  first,
  firstLine,
  firstRow,
  header,
  headerRow,
  plain,
  second,
  secondLine,
  secondRow,
} from "./two-projects.js";

/** What else stands in a sheet: what is hidden, repeated, blank or beside the table. */
export const sheetCases: readonly ConformanceCase[] = [
  {
    id: "repeated-header",
    title: {
      en: "The header once more, as printed pages have it",
      "zh-Hans": "分页时表头重复出现",
    },
    files: csvFile([header, firstLine, header, secondLine]),
    mapping: plain,
    tables: projects(columns, first, second),
    sheets: [
      {
        ...mapped(2),
        rowsSkipped: [{ reason: "repeated-header", rows: [3] }],
      },
    ],
  },
  {
    id: "hidden-rows-and-columns",
    title: {
      en: "Hidden rows and columns count, and are reported",
      "zh-Hans": "隐藏的行和列照常计入，并在报告中列出",
    },
    files: book([sheet([headerRow, firstRow, secondRow], { hiddenRows: [3], hiddenColumns: [3] })]),
    mapping: plain,
    tables: projects(columns, first, second),
    sheets: [
      {
        ...mappedSheet(2),
        hiddenRows: [3],
        hiddenColumns: ["C"],
      },
    ],
  },
  {
    id: "sheets-without-tables",
    title: {
      en: "A cover, a list of choices and a hidden sheet beside the table",
      "zh-Hans": "工作簿中另有封面、选项表和隐藏的工作表",
    },
    files: book([
      sheet([["招商引资项目台账"], ["2023年9月"]], { name: "封面" }),
      sheet([headerRow, firstRow], { name: "台账" }),
      sheet(
        [
          ["投资方类型", "合同类型"],
          ["央企", "正式合同"],
          ["民企", "框架协议"],
        ],
        { name: "选项" },
      ),
      sheet([headerRow, ["9", "旧项目", { number: "1" }]], { name: "上年", hidden: true }),
    ]),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [
      { sheet: "封面", state: "no-table" },
      { sheet: "台账", ...mapped(1) },
      { sheet: "选项", state: "no-table" },
      { sheet: "上年", state: "left-out" },
    ],
  },
  {
    id: "tables-side-by-side",
    title: {
      en: "Two tables side by side are refused",
      "zh-Hans": "左右并排的两张表不予读取",
    },
    files: csvFile([`${header}||${header}`, `${firstLine}||${secondLine}`]),
    mapping: plain,
    tables: {},
    complete: false,
    sheets: [{ state: "refused" }],
    problems: [{ code: "tables-side-by-side" }],
  },
  {
    id: "blank-first-column",
    title: { en: "An empty first column", "zh-Hans": "第一列为空" },
    files: book([sheet([[], [undefined, ...headerRow], [undefined, ...firstRow]])]),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [mappedSheet(1, 2)],
  },
  {
    id: "unmapped-columns",
    title: {
      en: "Columns that the mapping does not know are kept and listed",
      "zh-Hans": "列对应表未提及的列予以保留并列出",
    },
    files: csvFile([`${header}|专班组长`, `${firstLine}|某某`]),
    mapping: plain,
    tables: projects(columns, { ...first, ext: { unmapped: { 专班组长: "某某" } } }),
    sheets: [{ ...mapped(1), unmapped: ["专班组长"] }],
  },
];
