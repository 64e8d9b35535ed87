import { type ConformanceCase, mapped, mapping, money } from "../case.js";
import {
  countedFile,
  countedProjects,
  idAndName,
  oneColumn,
  oneColumnOfSheet,
} from "./counted-projects.js";

/** Amounts and their units. */
export const amountCases: readonly ConformanceCase[] = [
  {
    id: "unit-column",
    title: { en: "The unit stands in a column of its own", "zh-Hans": "单位单独成列" },
    files: countedFile("总投资|单位", "1.2|亿元", "300|万美元", "5|", "5|箱"),
    mapping: mapping({
      ...idAndName,
      总投资: { field: "totalInvestment", unitColumn: "单位" },
      单位: "-",
    }),
    tables: countedProjects(
      "totalInvestment",
      { totalInvestment: money("120000000") },
      { totalInvestment: money("3000000", "USD") },
      {},
      {},
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
    files: countedFile("内外资|总投资", "内资|1.2", "外资|300", "合资|5"),
    mapping: mapping({
      ...idAndName,
      内外资: "-",
      总投资: {
        field: "totalInvestment",
        unitBy: { header: "内外资", units: { 内资: "亿元", 外资: "万美元" } },
      },
    }),
    tables: countedProjects(
      "totalInvestment",
      { totalInvestment: money("120000000") },
      { totalInvestment: money("3000000", "USD") },
      {},
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
    ...oneColumn("总投资", "totalInvestment", [["120"], ["1.2亿元", money("120000000")]]),
    problems: [{ code: "unit-unknown", field: "totalInvestment", record: "1", at: "2:3" }],
  },
  {
    id: "amounts-as-written",
    title: {
      en: "Separators, full-width digits, units in cells, about and more than",
      "zh-Hans": "千位分隔符、全角数字、单元格内单位、“约”与“余”",
    },
    ...oneColumn("总投资（万元）", "totalInvestment 万元", [
      ["1,234.5", money("12345000")],
      ["１２３４．５", money("12345000")],
      ["1.2亿", money("120000000")],
      ["约500", money("5000000")],
      ["3亿余元", money("300000000")],
      ["(200)", money("-2000000")],
      ["500-800"],
      ["50%"],
      ["面议"],
      ["123456789012345678.5", money("1234567890123456785000")],
    ]),
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
      "zh-Hans": "电子表格文件中的3.4500000000000002就是所显示的3.45",
    },
    ...oneColumnOfSheet("总投资（亿元）", "totalInvestment 亿元", [
      [{ number: "3.4500000000000002" }, money("345000000")],
      [{ number: "1.5E-2" }, money("1500000")],
    ]),
  },
];
