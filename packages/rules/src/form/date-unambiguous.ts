import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A date is written so that it can mean one day, month or year only.
 *
 * @zh 日期的写法只有一种含义。
 * @category form
 * @since 0.1.0
 */
export const dateUnambiguous = /* @__PURE__ */ defineRule({
  id: "date-unambiguous",
  version: 1,
  labels: {
    en: "A date is written so that it can mean one day, month or year only",
    "zh-Hans": "日期的写法只有一种含义",
  },
  message: {
    en: "a date that can mean more than one day, or names none",
    "zh-Hans": "日期含义不唯一，或者没有写明是哪一天",
  },
  fix: {
    en: "Write 2023-06-18, or 2023-06 or 2023 where only the month or year is known, and keep the cell as text or as a date.",
    "zh-Hans":
      "请写成2023-06-18；只知道年月或年份的，写2023-06或2023，并将单元格设为文本或日期格式。",
  },
  severity: "error",
  level: "field",
  problems: [
    "ambiguous-date",
    "ambiguous-month",
    "missing-year",
    "two-digit-year",
    "date-is-period",
    "undated-event",
    "serial-as-text",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A date that has to be guessed is not read. 2023.1 in a number cell may be January or October, and the start rate of both months changes with the guess.",
    "zh-Hans":
      "需要猜测的日期不予读入。数值单元格中的2023.1可能是1月也可能是10月，猜哪一个，两个月的开工率都会改变。",
  },
  sources: [
    {
      title: "[武汉市招商项目管理系统]",
      note: {
        en: "Dates arrive as serial numbers, milliseconds and text, and are read by guessing.",
        "zh-Hans": "日期有序列号、毫秒数和文本等多种形式，读取时只能猜测。",
      },
    },
    {
      title: "[黄石市招商项目管理系统]",
      url: "https://github.com/Westernblot/grid_chi",
      note: {
        en: "Dates are six digits such as 201401; the same figure is in 万元 on one page and in 亿元 on another.",
        "zh-Hans": "日期为六位数字（如201401）；同一数字在一个页面以万元计，在另一个页面以亿元计。",
      },
    },
  ],
  examples: [
    {
      title: { en: "The year first, in full", "zh-Hans": "年份在前且写全" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "January or October?", "zh-Hans": "1月还是10月？" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "ambiguous-month",
          parameters: { value: "2023.1", candidates: ["2023-01", "2023-10"] },
          table: "projects",
          record: "P-1",
          field: "signedOn",
        },
      ],
      findings: [{ record: "P-1", field: "signedOn", values: { value: "2023.1" } }],
    },
  ],
};
