import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { calendarDay } from "../fields/fields.js";
import { shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { dateKeys } from "../shared/row-keys.js";

/**
 * A day stands in the calendar once.
 *
 * @zh 日历中每天只出现一次。
 * @category calendars
 * @since 0.1.0
 */
export const calendarDayListedOnce = /* @__PURE__ */ defineRule({
  id: "calendar-day-listed-once",
  version: 1,
  labels: { en: "A day stands in the calendar once", "zh-Hans": "日历中每天只出现一次" },
  message: {
    en: "{date} stands in the calendar more than once",
    "zh-Hans": "{date}在日历中出现不止一次",
  },
  fix: {
    en: "Delete one of the rows; where they contradict each other, keep the one that the notice on holidays confirms.",
    "zh-Hans": "请删除重复行；两行相互矛盾的，以放假通知为准。",
  },
  severity: "error",
  level: "ledger",
  table: "calendars",
  reads: [calendarDay.date],
  memory: "keys",
  judge({ ledger }) {
    return judgeRepeats(dateKeys(ledger, calendarDay.date), (row, first) => ({
      values: shownValues(ledger, row, calendarDay.date),
      related: [first],
    }));
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Working days are counted day by day. A day that stands twice is counted twice, or is a working day and a holiday at once.",
    "zh-Hans": "工作日逐日计算。同一天出现两次，就会多算一天，或者既是工作日又是假日。",
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
      title: { en: "A make-up day", "zh-Hans": "调休上班日" },
      ledger: {
        calendars: [
          { date: "2023-10-07", working: true },
          { date: "2023-10-08", working: true },
        ],
      },
    },
    {
      title: { en: "Twice, and contradicting", "zh-Hans": "重复且矛盾" },
      ledger: {
        calendars: [
          { date: "2023-10-07", working: true },
          { date: "2023-10-07", working: false },
        ],
      },
      findings: [{ field: "date", values: { date: "2023-10-07" } }],
    },
  ],
};
