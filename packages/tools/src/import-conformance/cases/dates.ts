import { book, type ConformanceCase, csvFile, mapping, projects, sheet } from "../case.js";
import { idAndName, mapped, named } from "./two-projects.js";

/** Dates. */
export const dateCases: readonly ConformanceCase[] = [
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
    mapping: mapping({ ...idAndName, 签约日期: "signedOn" }),
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
    mapping: mapping({ ...idAndName, 签约日期: "signedOn" }),
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
    mapping: mapping({ ...idAndName, 签约日期: "signedOn" }),
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
    mapping: mapping({ ...idAndName, 签约日期: "signedOn" }),
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
