import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { calendarDay } from "../fields/fields.js";
import { judgePresence } from "../shared/judge-presence.js";

/**
 * A day of the calendar says whether people work.
 *
 * @zh 日历注明是否工作日。
 * @category calendars
 * @since 0.1.0
 */
export const calendarDayDecided = /* @__PURE__ */ defineRule({
  id: "calendar-day-decided",
  version: 1,
  labels: { en: "A day of the calendar says whether people work", "zh-Hans": "日历注明是否工作日" },
  message: {
    en: "{date} does not say whether it is a working day",
    "zh-Hans": "{date}没有注明是否工作日",
  },
  fix: {
    en: "Enter yes or no by the notice on holidays; make-up days are working days.",
    "zh-Hans": "请按放假通知填写是或否；调休上班日为工作日。",
  },
  severity: "warning",
  level: "record",
  table: "calendars",
  reads: [calendarDay.working],
  mayRead: [calendarDay.date],
  memory: "constant",
  judge: ({ ledger }) => judgePresence(ledger, calendarDay.working, [calendarDay.date]),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A day that is listed and not decided is neither counted nor left out: lead times in working days over it are refused.",
    "zh-Hans": "列出而未注明的日期既不能计入也不能剔除，跨越它的工作日时长无法计算。",
  },
  sources: [
    {
      title: "[国务院办公厅节假日安排通知]",
      issuer: "国务院办公厅",
      note: {
        en: "Holidays and make-up working days are set for each year.",
        "zh-Hans": "每年公布放假和调休上班安排。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A holiday", "zh-Hans": "法定节假日" },
      ledger: { calendars: [{ date: "2023-10-02", working: false }] },
    },
    {
      title: { en: "Not decided", "zh-Hans": "未注明" },
      ledger: {
        calendars: [
          { date: "2023-10-02", working: false },
          { date: "2023-10-07", working: null },
        ],
      },
      findings: [{ field: "working", values: { date: "2023-10-07" } }],
    },
  ],
};
