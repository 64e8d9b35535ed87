import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { judgePlausibleDates } from "../shared/judge-plausible-dates.js";
import { projectDates } from "../shared/date-fields.js";

/**
 * Dates lie in years in which projects are signed and planned.
 *
 * @zh 日期在合理的年份之内。
 * @category dates
 * @since 0.1.0
 */
export const projectDatePlausible = /* @__PURE__ */ defineRule({
  id: "project-date-plausible",
  version: 1,
  labels: {
    en: "Dates lie in years in which projects are signed and planned",
    "zh-Hans": "日期在合理的年份之内",
  },
  message: {
    en: "{date} lies outside the time from {earliest} to {latest}",
    "zh-Hans": "{date}不在{earliest}至{latest}之间",
  },
  fix: {
    en: "Correct the year; an empty cell may have become a day of 1900 or 1970 on its way.",
    "zh-Hans": "请更正年份；空单元格在转换中可能变成1900年或1970年的某一天。",
  },
  severity: "warning",
  parameters: {
    earliest: {
      labels: { en: "Earliest day", "zh-Hans": "最早日期" },
      kind: "date",
      values: [{ value: "1978-01-01" }],
    },
    latest: {
      labels: { en: "Latest day", "zh-Hans": "最晚日期" },
      kind: "date",
      values: [{ value: "2099-12-31" }],
    },
  },
  level: "record",
  table: "projects",
  reads: [],
  mayRead: projectDates,
  memory: "constant",
  judge: judgePlausibleDates,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A start in 1900 is a zero that a program read as a date; a plan for 2203 is one for 2023. Both keep a project in figures it does not belong to.",
    "zh-Hans":
      "1900年开工是程序把零读成了日期，2203年投产是2023年之误。这样的项目都会落进不该落的指标。",
  },
  sources: [
    {
      title: "[武汉市招商项目管理系统]",
      note: {
        en: "Dates arrive as serial numbers, milliseconds and text, and are read by guessing.",
        "zh-Hans": "日期有序列号、毫秒数和文本等多种形式，读取时只能猜测。",
      },
    },
  ],
  examples: [
    {
      title: { en: "This century", "zh-Hans": "本世纪" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2022-05-20",
            plannedCommissioningOn: "2024-12",
          },
        ],
      },
    },
    {
      title: { en: "Day nought and two digits exchanged", "zh-Hans": "零日与数字颠倒" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "1900-01-01",
            plannedCommissioningOn: "2203-12",
          },
        ],
      },
      findings: [
        { record: "P-1", field: "startedOn", values: { date: "1900-01-01" } },
        {
          record: "P-1",
          field: "plannedCommissioningOn",
          values: { date: "2203-12", latest: "2099-12-31" },
        },
      ],
    },
  ],
};
