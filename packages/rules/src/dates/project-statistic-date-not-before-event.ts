import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { milestoneDates } from "../shared/date-fields.js";
import { judgeStatisticDates } from "../shared/judge-statistic-dates.js";

/**
 * No milestone is recorded for statistics before it is reached.
 *
 * @zh 统计日期不早于事项发生日期。
 * @category dates
 * @since 0.1.0
 */
export const projectStatisticDateNotBeforeEvent = /* @__PURE__ */ defineRule({
  id: "project-statistic-date-not-before-event",
  version: 1,
  labels: {
    en: "No milestone is recorded for statistics before it is reached",
    "zh-Hans": "统计日期不早于事项发生日期",
  },
  message: {
    en: "recorded for statistics on {date}, before it happened on {event}",
    "zh-Hans": "统计日期{date}早于发生日期{event}",
  },
  fix: {
    en: "Check both dates; what is only planned is not recorded.",
    "zh-Hans": "请核对两个日期；仅有计划的事项不得纳入统计。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  reads: [],
  mayRead: milestoneDates.flatMap(({ event, recorded }) => [event, recorded]),
  memory: "constant",
  judge: ({ ledger }) => judgeStatisticDates(ledger),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A milestone recorded before it happened was counted in a period in which it did not exist.",
    "zh-Hans": "先统计后发生，说明该事项计入了它尚不存在的期间。",
  },
  sources: [
    {
      title: "[泰州市招商项目签约与开工认定系统]",
      note: {
        en: "Signing, start and completion are each confirmed, and the day of that is kept beside the date itself.",
        "zh-Hans": "签约、开工、竣工逐项认定，认定日期与发生日期分别登记。",
      },
    },
    {
      title: "[博乐市统计数据自查情况]",
      date: "2023",
      url: "https://www.xjbl.gov.cn/info/1493/82457.htm",
      note: {
        en: "The check found investment reported ahead of progress, and wrong industry and division codes.",
        "zh-Hans": "自查发现超进度报送投资额，行业代码、行政区划代码填报有误。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Recorded in the month after", "zh-Hans": "次月统计" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-05-20",
            startedRecordedOn: "2023-06-05",
          },
        ],
      },
    },
    {
      title: { en: "Recorded before the start", "zh-Hans": "统计在前" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-05-20",
            startedRecordedOn: "2023-04-30",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "startedRecordedOn",
          values: { date: "2023-04-30", event: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Recorded in the month in which it happened", "zh-Hans": "当月统计" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-05-20",
            startedRecordedOn: "2023-05",
          },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
