import { describe, expect, test } from "vitest";
import { IpmsError } from "../errors.js";
import { dayOf, dayParts, dayText, daysInMonth, parseDay } from "./day.js";

describe("dayOf", () => {
  // Day numbers counted by hand from 1970-01-01, or known from the Unix epoch tables.
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1970, 12, 31, 364],
    [2000, 3, 1, 11_017],
    [2024, 2, 29, 19_782],
    [1, 1, 1, -719_162],
    [9999, 12, 31, 2_932_896],
  ])("%i-%i-%i is day %i", (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
    expect(dayParts(expected)).toStrictEqual({ year, month, day });
  });

  test.each([
    ["29 February of a common year", 2023, 2, 29],
    ["29 February 1900", 1900, 2, 29],
    ["29 February 2100", 2100, 2, 29],
    ["31 April", 2022, 4, 31],
    ["month 13", 2022, 13, 1],
    ["month 0", 2022, 0, 1],
    ["day 0", 2022, 1, 0],
    ["day 32", 2022, 1, 32],
    ["year 0", 0, 1, 1],
    ["year 10000", 10_000, 1, 1],
    ["a negative month", 2022, -1, 1],
    ["a fraction of a year", 2022.5, 1, 1],
    ["a fraction of a month", 2022, 1.5, 1],
    ["a fraction of a day", 2022, 1, 1.5],
    ["no number", Number.NaN, 1, 1],
  ])("%s does not exist", (_, year, month, day) => {
    expect(dayOf(year, month, day)).toBeUndefined();
  });

  test("agrees with Date.UTC on every day from 1900 to 2100", () => {
    const millisecondsPerDay = 86_400_000;
    const last = Date.UTC(2100, 11, 31) / millisecondsPerDay;
    const differing: string[] = [];
    for (let day = Date.UTC(1900, 0, 1) / millisecondsPerDay; day <= last; day += 1) {
      const text = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
      if (parseDay(text) !== day || dayText(day) !== text) differing.push(text);
    }
    expect(differing).toStrictEqual([]);
    expect(last).toBe(47_846);
  });
});

describe("daysInMonth", () => {
  test.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
  ])("February %i has %i days", (year, expected) => {
    expect(daysInMonth(year, 2)).toBe(expected);
  });

  test("the months of a common year make 365 days", () => {
    const lengths = Array.from({ length: 12 }, (_, at) => daysInMonth(2022, at + 1));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(365);
  });

  test("a month that does not exist has no days", () => {
    expect(daysInMonth(2022, 0)).toBe(0);
    expect(daysInMonth(2022, 13)).toBe(0);
  });
});

describe("dayText", () => {
  test.each([2_932_897, -719_163, 0.5, Number.NaN])("day %d has no text", (day) => {
    expect(() => dayText(day)).toThrow(IpmsError);
  });
});
