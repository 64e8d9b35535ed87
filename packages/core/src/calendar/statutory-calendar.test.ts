import { describe, expect, it } from "vitest";
import {
  calendarDay,
  calendarSources,
  dayOf,
  firstUnsettledDay,
  parseDay,
  statutoryCalendar,
  statutoryCalendarId,
  workingCalendar,
  workingDaysBetween,
} from "@ipms/core";

const calendar = statutoryCalendar();
const day = (text: string): number => parseDay(text) ?? Number.NaN;

describe("the statutory calendar", () => {
  // The days that the notices of 2015, 2019 and 2020 changed during the year, and make-up days.
  it.each([
    ["2015-09-03", "free"],
    ["2015-09-04", "free"],
    ["2015-09-06", "working"],
    ["2019-05-02", "free"],
    ["2019-04-28", "working"],
    ["2020-01-31", "free"],
    ["2020-02-01", "free"],
    ["2020-02-03", "working"],
    ["2022-10-08", "working"],
    ["2022-10-09", "working"],
    ["2025-01-26", "working"],
    ["2025-10-08", "free"],
    ["2026-02-23", "free"],
    ["2026-02-28", "working"],
    ["2026-10-10", "working"],
    ["2008-01-01", "free"],
    ["2018-12-31", "free"],
    ["2018-12-29", "working"],
    ["2006-12-30", "unsettled"],
    ["2027-01-04", "unsettled"],
  ])("says of %s: %s", (text, kind) => {
    expect(calendarDay(calendar, day(text))).toBe(kind);
  });

  // Counted by chinese-days 1.5.7 (npm) and by the data of holiday-cn of August 2026, which agree on
  // each of the 7305 days of these years.
  it.each([
    [2007, 249],
    [2008, 251],
    [2012, 249],
    [2015, 249],
    [2020, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])("has the working days of %i: %i", (year, count) => {
    const before = (dayOf(year, 1, 1) ?? 0) - 1;
    const last = dayOf(year, 12, 31) ?? 0;
    expect(workingDaysBetween(calendar, before, last)).toBe(count);
  });
});

it("names a source for every year of the calendar, and for no other", () => {
  const years = Object.keys(calendarSources).map(Number);
  const settled = years.filter(
    (year) => calendarDay(calendar, dayOf(year, 6, 1) ?? 0) !== "unsettled",
  );
  expect(settled).toEqual(years);
  expect(`cn-${years[0]}-${years.at(-1)}`).toBe(statutoryCalendarId);
  expect(
    Object.values(calendarSources)
      .flat()
      .every((url) => url.includes(".gov.cn/")),
  ).toBe(true);
});

describe("working days between two days", () => {
  it("do not count the day on which the span begins", () => {
    expect(workingDaysBetween(calendar, day("2022-03-07"), day("2022-03-08"))).toBe(1);
    expect(workingDaysBetween(calendar, day("2022-03-04"), day("2022-03-06"))).toBe(0);
    expect(workingDaysBetween(calendar, day("2022-03-08"), day("2022-03-07"))).toBe(-1);
    expect(workingDaysBetween(calendar, day("2027-03-08"), day("2027-03-08"))).toBe(0);
  });

  it("are unknown where a day between is not settled", () => {
    expect(workingDaysBetween(calendar, day("2026-12-30"), day("2026-12-31"))).toBe(1);
    expect(workingDaysBetween(calendar, day("2026-12-30"), day("2027-01-04"))).toBeUndefined();
    expect(workingDaysBetween(calendar, day("2006-12-28"), day("2007-01-04"))).toBeUndefined();
    const open = workingCalendar(0, ["working", "unsettled", "free", "working"]);
    expect(workingDaysBetween(open, 0, 3)).toBeUndefined();
    expect(workingDaysBetween(open, 1, 3)).toBe(1);
    expect(firstUnsettledDay(open, 0, 3)).toBe(1);
    expect(firstUnsettledDay(open, 1, 3)).toBeUndefined();
    expect(firstUnsettledDay(open, 1, 5)).toBe(4);
  });
});
