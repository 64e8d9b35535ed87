import { describe, expect, test } from "vitest";
import { IpmsError } from "../errors.js";
import { parseDay } from "./day.js";
import {
  containsDay,
  daysPeriod,
  halfPeriod,
  monthCount,
  monthPeriod,
  monthsPeriod,
  periodText,
  quarterPeriod,
  yearOf,
  yearPeriod,
} from "./period.js";

const day = (text: string): number => parseDay(text) ?? Number.NaN;

describe("constructors", () => {
  test.each([
    [yearPeriod(2024), "2024", "2024-01-01", "2025-01-01", 12],
    [halfPeriod(2022, 1), "2022-H1", "2022-01-01", "2022-07-01", 6],
    [halfPeriod(2022, 2), "2022-H2", "2022-07-01", "2023-01-01", 6],
    [quarterPeriod(2022, 1), "2022-Q1", "2022-01-01", "2022-04-01", 3],
    [quarterPeriod(2022, 4), "2022-Q4", "2022-10-01", "2023-01-01", 3],
    [monthPeriod(2024, 2), "2024-02", "2024-02-01", "2024-03-01", 1],
    [monthPeriod(2022, 12), "2022-12", "2022-12-01", "2023-01-01", 1],
    [monthsPeriod(2022, 1, 9), "2022-01/2022-09", "2022-01-01", "2022-10-01", 9],
    [monthsPeriod(2022, 3, 3), "2022-03", "2022-03-01", "2022-04-01", 1],
    [monthsPeriod(2021, 10, 15), "2021-10/2022-03", "2021-10-01", "2022-04-01", 6],
    [
      daysPeriod(day("2022-01-15"), day("2022-03-10")),
      "2022-01-15/2022-03-10",
      "2022-01-15",
      "2022-03-11",
      undefined,
    ],
  ])("%#: the text, edges and months of %j", (period, text, start, end, months) => {
    expect(periodText(period)).toBe(text);
    expect([period.start, period.end]).toStrictEqual([day(start), day(end)]);
    expect(monthCount(period)).toBe(months);
  });

  test("the last year ends on the day after the last day with a text", () => {
    const end = day("9999-12-31") + 1;
    for (const period of [
      yearPeriod(9999),
      halfPeriod(9999, 2),
      quarterPeriod(9999, 4),
      monthPeriod(9999, 12),
    ]) {
      expect(period.end).toBe(end);
    }
  });

  test.each([
    ["year 0", () => yearPeriod(0)],
    ["year 10000", () => yearPeriod(10_000)],
    ["half 0", () => halfPeriod(2022, 0)],
    ["half 3", () => halfPeriod(2022, 3)],
    ["half 1.5", () => halfPeriod(2022, 1.5)],
    ["quarter 5", () => quarterPeriod(2022, 5)],
    ["month 13", () => monthPeriod(2022, 13)],
    ["month 1.5", () => monthPeriod(2022, 1.5)],
    ["months backwards", () => monthsPeriod(2022, 9, 1)],
    ["months past the year 9999", () => monthsPeriod(9999, 1, 13)],
    ["days backwards", () => daysPeriod(1, 0)],
    ["days that are no numbers", () => daysPeriod(Number.NaN, 0)],
  ])("%s is a mistake of the program", (_, construct) => {
    expect(construct).toThrow(IpmsError);
  });
});

test("a period contains its first and last day and not their neighbours", () => {
  const february = monthPeriod(2024, 2);
  const inside = ["2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"].map((text) =>
    containsDay(february, day(text)),
  );
  expect(inside).toStrictEqual([false, true, true, false]);
});

test.each([
  [monthsPeriod(2022, 1, 9), yearPeriod(2022)],
  [yearPeriod(2022), yearPeriod(2022)],
  [halfPeriod(2022, 2), yearPeriod(2022)],
  [monthsPeriod(2021, 10, 15), undefined],
  [daysPeriod(day("2021-12-31"), day("2022-01-01")), undefined],
])("%#: the year of %j", (period, year) => {
  expect(yearOf(period)).toStrictEqual(year);
});
