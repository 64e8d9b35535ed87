import { describe, expect, test } from "vitest";
import { parseCalendarDate } from "./calendar-date.js";
import { parseDay } from "./day.js";
import { formatCalendarDate, formatDay, formatPeriod } from "./period-format.js";
import { parsePeriod } from "./period-parse.js";

test.each([
  ["2022", "2022", "2022年"],
  ["2022-H1", "first half of 2022", "2022年上半年"],
  ["2022-H2", "second half of 2022", "2022年下半年"],
  ["2022-Q1", "Q1 2022", "2022年一季度"],
  ["2022-Q3", "Q3 2022", "2022年三季度"],
  ["2022-09", "September 2022", "2022年9月"],
  ["2022-01/2022-09", "January–September 2022", "2022年1—9月"],
  ["2021-10/2022-03", "October 2021–March 2022", "2021年10月至2022年3月"],
  ["2022-01-15/2022-03-10", "15 January–10 March 2022", "2022年1月15日至3月10日"],
  ["2022-03-01/2022-03-15", "1–15 March 2022", "2022年3月1日至15日"],
  ["2022-01-15/2022-01-15", "15 January 2022", "2022年1月15日"],
  ["2021-12-15/2022-01-10", "15 December 2021–10 January 2022", "2021年12月15日至2022年1月10日"],
  ["2021-03-05/2022-03-05", "5 March 2021–5 March 2022", "2021年3月5日至2022年3月5日"],
])("%s reads %s, %s", (text, english, chinese) => {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(text);
  expect(formatPeriod(period.value, "en")).toBe(english);
  expect(formatPeriod(period.value, "zh-Hans")).toBe(chinese);
  expect(formatPeriod(period.value, "zh-Hant")).toBe(chinese);
});

describe("dates", () => {
  test.each([
    ["2023-06-18", "18 June 2023", "2023年6月18日"],
    ["2023-06", "June 2023", "2023年6月"],
    ["2023", "2023", "2023年"],
  ])("%s reads %s, %s", (text, english, chinese) => {
    const date = parseCalendarDate(text);
    if (date === undefined) throw new Error(text);
    expect(formatCalendarDate(date, "en")).toBe(english);
    expect(formatCalendarDate(date, "zh-Hans")).toBe(chinese);
  });

  test("a day", () => {
    const day = parseDay("2024-02-29") ?? Number.NaN;
    expect(formatDay(day, "en")).toBe("29 February 2024");
    expect(formatDay(day, "zh-Hant")).toBe("2024年2月29日");
  });
});
