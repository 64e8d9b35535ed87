import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { actualDates } from "../shared/date-fields.js";
import { datesWithin } from "../shared/date-within.js";
import { judgeDates } from "../shared/judge-dates.js";
import { lastKnownDay } from "../shared/last-known-day.js";

/**
 * No actual date lies after the day whose knowledge counts.
 *
 * @zh 实际日期不晚于统计截止日期。
 * @category dates
 * @since 0.1.0
 */
export const projectActualDateNotAfterAsOf = /* @__PURE__ */ defineRule({
  id: "project-actual-date-not-after-as-of",
  version: 1,
  labels: {
    en: "No actual date lies after the day whose knowledge counts",
    "zh-Hans": "实际日期不晚于统计截止日期",
  },
  message: {
    en: "{date} is said to have happened and lies in the future",
    "zh-Hans": "{date}尚未到来，却填为已发生",
  },
  fix: {
    en: "Move a planned date to its planned column; correct a mistyped year.",
    "zh-Hans": "属于计划时间的，请移到计划日期列；年份填错的，请更正。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  reads: [],
  mayRead: actualDates,
  memory: "constant",
  readsHead: true,
  judge(context) {
    const today = lastKnownDay(context);
    return judgeDates(
      context.ledger,
      "projects",
      actualDates,
      () => (dates) => datesWithin(dates, -Infinity, today),
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Planned dates typed into actual columns are the commonest way in which projects start on paper. They count as soon as their day has come, whether anything happened or not.",
    "zh-Hans":
      "把计划日期填进实际日期列，是“纸上开工”最常见的来源：日子一到就会计入，不论是否真的发生。",
  },
  sources: [
    {
      title: "[融安县“七个一批”名词解释]",
      date: "2025-07-11",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "“Started projects” are those planned to start within the year.",
        "zh-Hans": "“开工项目”指计划在本年内开工的项目。",
      },
    },
    {
      title: "[《中国老区建设》2021年第6期：集中开工活动中的问题]",
      date: "2021-06",
      url: "http://218.28.6.71:81/Qikan/Article/Detail?id=00002G8H553G7JP0MNDO3JP1MDR",
      note: {
        en: "Joint start ceremonies bundled projects already started, soon to start, and merely intended.",
        "zh-Hans": "集中开工活动把已开工、将开工和仅有意向的项目捆在一起。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Started last year", "zh-Hans": "去年开工" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2022-05-20" }] },
    },
    {
      title: { en: "Started next July", "zh-Hans": "明年7月开工" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2024-07" }] },
      findings: [{ record: "P-1", field: "startedOn", values: { date: "2024-07" } }],
    },
    {
      title: { en: "The ledger was cut later", "zh-Hans": "台账截取日期更晚" },
      ledger: {
        cutOn: "2024-08-31",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2024-07-15" }],
      },
    },
  ],
};
