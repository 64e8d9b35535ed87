import type { StatedCase } from "../stated-case.js";

/** How long projects take, unfinished ones included. */
export const speed: readonly StatedCase[] = [
  {
    id: "median-with-unfinished-projects",
    title: {
      en: "0, 50 and 94 days, two still open after 0 and 91: 4/5, 8/15, then nobody is left after 94",
      "zh-Hans":
        "已开工的用时0、50、94天，另有两个观察0天、91天仍未开工：生存率依次为4/5、8/15，94天时为0",
    },
    ledger: "county",
    metric: "lead-time",
    parameters: { period: "2022-H1", asOf: "2022-06-30" },
    expected: { value: "94", rounded: "94" },
  },
  {
    id: "median-of-the-year",
    title: {
      en: "0, 1, 50, 94 and 153 days, two still open after 104 and 275: at 94 days 3/7 are left",
      "zh-Hans": "用时0、1、50、94、153天，另有两个观察104天、275天仍未开工：94天时剩余3/7",
    },
    ledger: "county",
    metric: "lead-time",
    parameters: { period: "2022", asOf: "2022-12-31" },
    expected: { value: "94", rounded: "94" },
  },
  {
    id: "median-in-working-days",
    title: {
      en: "From 15 February to 20 May 2022: 9 + 23 + 21 + 13 working days, make-up Saturdays and Sundays included",
      "zh-Hans": "2022年2月15日至5月20日：9＋23＋21＋13个工作日，含调休上班日",
    },
    ledger: "county",
    metric: "lead-time",
    parameters: {
      period: "2022-H1",
      asOf: "2022-06-30",
      parameters: { unit: "working-days" },
    },
    expected: { value: "66", rounded: "66" },
  },
  {
    id: "started-within-sixty-days",
    title: {
      en: "Two of the four that are old enough to judge",
      "zh-Hans": "已满60天、可以评判的4个项目中有2个",
    },
    ledger: "county",
    metric: "within-window-rate",
    parameters: {
      period: "2022-H1",
      asOf: "2022-06-30",
      parameters: { to: "started", days: "60" },
    },
    expected: { value: "1/2", rounded: "50.0" },
  },
  {
    id: "nobody-old-enough",
    title: { en: "Nobody is old enough to judge", "zh-Hans": "没有满期可评判的项目" },
    ledger: "county",
    metric: "within-window-rate",
    parameters: {
      period: "2022-H1",
      asOf: "2022-06-30",
      parameters: { to: "started", days: "183" },
    },
    expected: { reason: "immature-cohort" },
  },
  {
    id: "starts-on-time",
    title: {
      en: "None of the four that had a plan started by it",
      "zh-Hans": "有计划开工日期的4个项目均未按期开工",
    },
    ledger: "county",
    metric: "on-time-rate",
    parameters: { period: "2022", asOf: "2022-12-31" },
    expected: { value: "0", rounded: "0.0" },
  },
];
