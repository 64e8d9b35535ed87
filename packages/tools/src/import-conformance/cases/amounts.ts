import { book, type ConformanceCase, csvFile, mapping, money, projects, sheet } from "../case.js";
import { idAndName, mapped, named } from "./two-projects.js";

/** Amounts and their units. */
export const amountCases: readonly ConformanceCase[] = [
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
      ...idAndName,
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
      ...idAndName,
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
    mapping: mapping({ ...idAndName, 总投资: "totalInvestment" }),
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
    mapping: mapping({ ...idAndName, "总投资（万元）": "totalInvestment 万元" }),
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
    mapping: mapping({ ...idAndName, "总投资（亿元）": "totalInvestment 亿元" }),
    tables: projects(
      "projectId name totalInvestment",
      { ...named(1), totalInvestment: money("345000000") },
      { ...named(2), totalInvestment: money("1500000") },
    ),
    sheets: [{ sheet: "Sheet1", ...mapped(2) }],
  },
];
