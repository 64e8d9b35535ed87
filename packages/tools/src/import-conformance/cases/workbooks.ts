import {
  book,
  type ConformanceCase,
  mapped,
  mappedSheet,
  money,
  projects,
  sheet,
  textFile,
} from "../case.js";
import { columns, first, headerRow, plain, rawHeader, second } from "./two-projects.js";

/** Cells of workbooks whose value is not what it looks like. */
export const workbookCases: readonly ConformanceCase[] = [
  {
    id: "formulas",
    title: {
      en: "Formulas count with their kept result; without one they are a problem",
      "zh-Hans": "公式按所存结果计；没有结果的须报告",
    },
    files: book([
      sheet([
        headerRow,
        ["1", "甲项目", { formula: "50*2", result: "100" }],
        ["2", "乙项目", { formula: "A1*2" }],
      ]),
    ]),
    mapping: plain,
    tables: projects(columns, first, { projectId: "2", name: "乙项目" }),
    sheets: [mappedSheet(2)],
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
        headerRow,
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
    sheets: [mappedSheet(2)],
    problems: [{ code: "digits-lost", field: "projectId", at: "A2" }],
  },
  {
    id: "duplicate-ids",
    title: { en: "Two rows with one id", "zh-Hans": "两行编号相同" },
    files: textFile(`${rawHeader}\n1,甲项目,100\n1,乙项目,250\n`),
    mapping: plain,
    tables: projects(columns, first, { ...second, projectId: "1" }),
    sheets: [mapped(2)],
    problems: [{ code: "duplicate-id", field: "projectId", record: "1", at: "3:1" }],
  },
];
