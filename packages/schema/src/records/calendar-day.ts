import * as z from "zod";
import { dayField } from "../field/date.js";
import { extensionField } from "../field/extension.js";
import { required } from "../field/field.js";
import { flagField } from "../field/flag.js";
import { textField } from "../field/text.js";

/** Whether a day is a working day, holidays and make-up days included: one row of `calendars`. */
export const calendarDaySchema = /* @__PURE__ */ z.strictObject({
  date: required(
    dayField(
      { en: "Date", "zh-Hans": "日期" },
      { en: "The day in question.", "zh-Hans": "所指的日期。" },
    ),
  ),
  working: flagField(
    { en: "Working day", "zh-Hans": "是否工作日" },
    {
      en: "People work on that day; make-up days count, statutory holidays do not.",
      "zh-Hans": "该日是否上班；调休上班日算工作日，法定节假日不算。",
    },
  ),
  source: textField(
    { en: "Source", "zh-Hans": "来源" },
    { en: "The notice that settles the day.", "zh-Hans": "安排该日的通知。" },
  ),
  ext: extensionField,
});

/** Whether a day is a working day: one row of `calendars`. */
export type CalendarDay = z.infer<typeof calendarDaySchema>;
