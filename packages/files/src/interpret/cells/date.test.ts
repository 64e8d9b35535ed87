import { describe, expect, it } from "vitest";
import type { CellContext } from "../reading.js";
import { readDateCell } from "./date.js";

/** What a cell is read as, in one word: its date with its qualifier, its problem, or nothing. */
function read(text: string, context: CellContext = {}): string {
  const { value, qualifier, problem } = readDateCell(text, context);
  if (problem !== undefined) return `!${problem.code}`;
  return value === undefined ? "" : `${value}${qualifier === undefined ? "" : ` ${qualifier}`}`;
}

const t = (rows: readonly (readonly [string, string])[], context: CellContext = {}) =>
  it.each(rows)("%s is %s", (text, expected) => expect(read(text, context)).toBe(expected));

describe("dates with the year first", () => {
  t([
    ["2023-06-18", "2023-06-18"],
    ["2023-06", "2023-06"],
    ["2023", "2023"],
    ["201401", "2014-01"],
    ["201412", "2014-12"],
    ["20140105", "2014-01-05"],
    ["2023/6/18", "2023-06-18"],
    ["2023/06/18", "2023-06-18"],
    ["2023/6", "2023-06"],
    ["2023-6-8", "2023-06-08"],
    ["2023-6", "2023-06"],
    ["2023.6", "2023-06"],
    ["2023.06", "2023-06"],
    ["2023.10", "2023-10"],
    ["2023.1", "2023-01"],
    ["2023.6.18", "2023-06-18"],
    ["2023.6.18.", "2023-06-18"],
    ["2023. 6. 18", "2023-06-18"],
    ["2023 年 6 月 18 日", "2023-06-18"],
    ["2023年6月18日", "2023-06-18"],
    ["2023年6月18", "2023-06-18"],
    ["2023年6月18号", "2023-06-18"],
    ["2023年06月18日", "2023-06-18"],
    ["2023年6月", "2023-06"],
    ["2023年6月份", "2023-06"],
    ["2023年", "2023"],
    ["2023年度", "2023"],
    ["2023-6月", "2023-06"],
    ["2023.6月", "2023-06"],
    ["2023年6.18", "2023-06-18"],
    ["２０２３年６月１８日", "2023-06-18"],
    ["２０２３－０６－１８", "2023-06-18"],
    ["2023—06—18", "2023-06-18"],
    ["（2023年6月）", "2023-06"],
    [" 2023-06-18 ", "2023-06-18"],
    ["\u00a02023-06-18\u200b", "2023-06-18"],
    ["2024-02-29", "2024-02-29"],
    ["2000/2/29", "2000-02-29"],
  ]);
});

describe("words that are finer than the precision", () => {
  t([
    ["2023年5月初", "2023-05 early"],
    ["2023年5月上旬", "2023-05 early"],
    ["2023年5月中旬", "2023-05 middle"],
    ["2023年5月中", "2023-05 middle"],
    ["2023年5月下旬", "2023-05 late"],
    ["2023年5月底", "2023-05 late"],
    ["2023年5月末", "2023-05 late"],
    ["2023年初", "2023 early"],
    ["2023年底", "2023 late"],
    ["2023年末", "2023 late"],
    ["2023年12月底前", "2023-12 before"],
    ["约2023年6月", "2023-06 about"],
    ["2023年6月左右", "2023-06 about"],
    ["预计2024年底", "!planned-date"],
    ["计划2024年6月", "!planned-date"],
    ["拟于2024年6月", "!planned-date"],
  ]);
  it("takes a plan where plans belong", () => {
    expect(read("预计2024年6月", { planned: true })).toBe("2024-06 planned");
    expect(read("预计于2024年底", { planned: true })).toBe("2024 planned");
  });
});

describe("dates without a year", () => {
  const rows = ["6月25", "6月25日", "6月", "5月初", "6-25", "6/25", "6.25", "去年6月", "今年"];
  it.each(rows)("%s needs one", (text) => expect(read(text)).toBe("!missing-year"));
  t(
    [
      ["6月25", "2022-06-25"],
      ["6月25日", "2022-06-25"],
      ["6月", "2022-06"],
      ["12月份", "2022-12"],
      ["5月初", "2022-05 early"],
      ["9月底", "2022-09 late"],
      ["6-25", "2022-06-25"],
      ["6.25", "2022-06-25"],
      ["今年6月", "2022-06"],
      ["去年6月", "2021-06"],
      ["明年3月1日", "2023-03-01"],
      ["2月29日", "!invalid-date"],
      ["13月", "!invalid-date"],
      ["2020年6月", "2020-06"],
    ],
    { year: 2022 },
  );
});

describe("the year last", () => {
  t([
    ["12-31-2022", "2022-12-31"],
    ["31-12-2022", "2022-12-31"],
    ["6/18/2023", "2023-06-18"],
    ["18.6.2023", "2023-06-18"],
    ["5/5/2023", "2023-05-05"],
    ["6/5/2023", "!ambiguous-date"],
    ["13-13-2022", "!invalid-date"],
    ["30-2-2022", "!invalid-date"],
  ]);
  t([["6/5/2023", "2023-05-06"]], { dateOrder: "day-first" });
  t(
    [
      ["6/5/2023", "2023-06-05"],
      ["31/5/2023", "!invalid-date"],
    ],
    { dateOrder: "month-first" },
  );
  it("names both dates", () => {
    expect(readDateCell("6/5/2023", {}).problem?.parameters["candidates"]).toEqual([
      "2023-05-06",
      "2023-06-05",
    ]);
  });
});

describe("times", () => {
  t([
    ["2023-06-18T00:00:00", "2023-06-18"],
    ["2023-06-18 13:45", "2023-06-18"],
    ["2023/6/18 0:00:00", "2023-06-18"],
    ["2023年6月18日 10:30", "2023-06-18"],
    ["2023年6月18日10时30分", "2023-06-18"],
    ["2023-06-18T00:00:00+08:00", "2023-06-18"],
    ["2023-06-18T08:00:00Z", "2023-06-18"],
    ["2023-06-17T16:00:00Z", "!ambiguous-date"],
    ["2023-06-17T16:00:00.000Z", "!ambiguous-date"],
    ["2023-02-30 10:00", "!invalid-date"],
    ["2023-06-18 25:00", "!invalid-date"],
    // 2023-06-17T16:00Z, midnight in Beijing.
    ["1687017600000", "2023-06-18"],
    ["1687017599999", "2023-06-17"],
  ]);
  it("counts the day of a stamp in the zone it is told", () => {
    expect(read("1687017600000", { timeZoneOffsetMinutes: 0 })).toBe("2023-06-17");
    expect(read("-86400001", { timeZoneOffsetMinutes: 0 })).toBe("!invalid-date");
    expect(read("-100000000000", { timeZoneOffsetMinutes: 0 })).toBe("1966-10-31");
  });
});

describe("no date", () => {
  const empty = [
    "",
    " ",
    "—",
    "-",
    "–",
    "/",
    "无",
    "待定",
    "暂无",
    "N/A",
    "空",
    "不详",
    "――",
    "無",
  ];
  it.each(empty)("%s is absent", (text) => expect(read(text)).toBe(""));
  const notYet = ["未开工", "尚未开工", "未签约", "尚未", "未竣工", "未注册"];
  it.each(notYet)("%s has not happened", (text) => {
    expect(readDateCell(text, {}).conversions).toEqual(["not-reached"]);
    expect(read(text)).toBe("");
  });
  t([
    ["2022-02-30", "!invalid-date"],
    ["2023-02-29", "!invalid-date"],
    ["202313", "!invalid-date"],
    ["20230230", "!invalid-date"],
    ["2023年13月", "!invalid-date"],
    ["230618", "!invalid-date"],
    ["23-6-18", "!two-digit-year"],
    ["23.6.18", "!two-digit-year"],
    ["23年6月", "!two-digit-year"],
    ["'23年6月18日", "!two-digit-year"],
    ["23年13月", "!invalid-date"],
    ["2023年一季度", "!date-is-period"],
    ["2023年上半年", "!date-is-period"],
    ["2023年1-9月", "!date-is-period"],
    ["1—9月", "!date-is-period"],
    ["2023-06-18、2023-07-01", "!two-values"],
    ["2023.6/2023.9", "!two-values"],
    ["2023.6\n2023.9", "!two-values"],
    ["已开工", "!undated-event"],
    ["是", "!undated-event"],
    ["正在办理", "!undated-event"],
    ["开工日期", "!invalid-date"],
    ["2023-6/18", "!invalid-date"],
    ["0203-06-18", "!invalid-date"],
    ["2203-06-18", "!invalid-date"],
    ["2023.6.18.1", "!invalid-date"],
  ]);
  it("suggests the century", () => {
    expect(readDateCell("23.6.18", {}).problem?.parameters["suggestion"]).toBe("2023-06-18");
  });
});

it("says what was done", () => {
  expect(readDateCell("2023-06-18", {}).conversions).toEqual([]);
  expect(readDateCell("2023/6/18", {}).conversions).toEqual(["date-notation"]);
  expect(readDateCell("45095", { numeric: true }).conversions).toEqual(["date-from-serial"]);
  expect(readDateCell("1687017600000", {}).conversions).toEqual(["date-from-timestamp"]);
  expect(readDateCell("6月25", { year: 2023 }).conversions).toEqual(["year-from-table"]);
  expect(readDateCell("2023-06-18 10:00", {}).conversions).toEqual(["date-from-time"]);
});
