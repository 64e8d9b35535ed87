import type { ConformanceCase } from "../case.js";
import { oneColumn, oneColumnOfSheet } from "./counted-projects.js";

/** Dates. */
export const dateCases: readonly ConformanceCase[] = [
  {
    id: "dates-as-written",
    title: {
      en: "Dates in every notation, at the precision that is written",
      "zh-Hans": "各种写法的日期，保留所写的精度",
    },
    ...oneColumn("签约日期", "signedOn", [
      ["2023-06-18", "2023-06-18"],
      ["2023/6/18", "2023-06-18"],
      ["2023.6", "2023-06"],
      ["202306", "2023-06"],
      ["2023年6月18日", "2023-06-18"],
      ["2023年6月底", "2023-06"],
      ["２０２３年", "2023"],
      ["20230618", "2023-06-18"],
      ["2023-06-18T10:30:00+08:00", "2023-06-18"],
    ]),
  },
  {
    id: "dates-refused",
    title: {
      en: "Dates that can mean two things, or do not exist, are questions",
      "zh-Hans": "有歧义或者不存在的日期须由人确认",
    },
    ...oneColumn("签约日期", "signedOn", [
      ["6/5/2023"],
      ["2023-02-30"],
      ["45095"],
      ["23.6.18"],
      ["6月18日"],
      ["2023年上半年"],
      ["计划2023年7月"],
      ["尚未签约"],
    ]),
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
      "zh-Hans": "2023.10存为数值时末位的零会丢失，存为文本则不会",
    },
    ...oneColumnOfSheet("签约日期", "signedOn", [
      [{ number: "2023.1" }],
      ["2023.10", "2023-10"],
      ["2023.1", "2023-01"],
      [{ number: "2023.6" }, "2023-06"],
      [{ number: "202310" }, "2023-10"],
    ]),
    problems: [{ code: "ambiguous-month", field: "signedOn", record: "1", at: "C2" }],
  },
  {
    id: "days-of-1900",
    title: {
      en: "Day numbers around the 29 February that 1900 did not have",
      "zh-Hans": "1900年并不存在的2月29日前后的日期序号",
    },
    ...oneColumnOfSheet("签约日期", "signedOn", [
      [{ number: "59" }, "1900-02-28"],
      [{ number: "60" }],
      [{ number: "61" }, "1900-03-01"],
      [{ number: "45095.75" }, "2023-06-18"],
    ]),
    problems: [{ code: "invalid-date", field: "signedOn", record: "2", at: "C3" }],
  },
];
