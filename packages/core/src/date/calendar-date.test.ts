import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { calendarDateText, parseCalendarDate } from "./calendar-date.js";
import { dayText, parseDay } from "./day.js";

describe("parseCalendarDate", () => {
  test.each([
    ["2023", "2023-01-01", "2023-12-31", "year"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2023-02", "2023-02-01", "2023-02-28", "month"],
    ["1900-02", "1900-02-01", "1900-02-28", "month"],
    ["2000-02", "2000-02-01", "2000-02-29", "month"],
    ["2023-06-18", "2023-06-18", "2023-06-18", "day"],
    ["0001-01-01", "0001-01-01", "0001-01-01", "day"],
    ["9999", "9999-01-01", "9999-12-31", "year"],
  ])("%s is %s to %s, known to the %s", (text, first, last, precision) => {
    const date = parseCalendarDate(text);
    expect(date).toStrictEqual({ first: parseDay(first), last: parseDay(last), precision });
    expect(date && calendarDateText(date)).toBe(text);
  });

  test.each([
    ["29 February of a common year", "2021-02-29"],
    ["29 February 1900", "1900-02-29"],
    ["29 February 2100", "2100-02-29"],
    ["30 February of a leap year", "2020-02-30"],
    ["31 April", "2020-04-31"],
    ["31 June", "2020-06-31"],
    ["31 September", "2020-09-31"],
    ["31 November", "2020-11-31"],
    ["day 32", "2020-01-32"],
    ["day 0", "2020-01-00"],
    ["month 13", "2020-13-01"],
    ["month 0", "2020-00-01"],
    ["month 13 without a day", "2020-13"],
    ["month 0 without a day", "2020-00"],
    ["year 0", "0000"],
    ["1 January of year 0", "0000-01-01"],
    ["a year before Christ", "-0044-03-15"],
    ["a signed year", "+2020-03-15"],
    ["an extended year", "12020-03-15"],
    ["a year of three digits", "998-01-01"],
    ["a year of two digits", "20-01-01"],
    ["a month without its zero", "2020-1-01"],
    ["a day without its zero", "2020-01-1"],
    ["a month without its zero and no day", "2020-1"],
    ["no hyphens", "20200115"],
    ["a month without a hyphen", "202001"],
    ["slashes", "2020/01/15"],
    ["points", "2020.01.15"],
    ["one wrong separator", "2020-01/15"],
    ["a wrong separator of the month", "2020/01"],
    ["the day first", "15-01-2020"],
    ["an ordinal date", "2020-015"],
    ["a week date", "2020-W03"],
    ["a week date with a day", "2020-W03-3"],
    ["Arabic-Indic digits", "2020-01-1٥"],
    ["Bengali digits", "2020-0১-15"],
    ["full-width digits", "２０２０-01-15"],
    ["a letter among the digits", "2O20-01-15"],
    ["an exponent", "2e03"],
    ["a sign among the digits", "2020-+1"],
    ["a time", "2020-01-15T00:00:00Z"],
    ["a time zone", "2020-01-15Z"],
    ["a space before", " 2020-01-15"],
    ["a line end behind", "2020-01-15\n"],
    ["spaces for digits", "2020-01- 1"],
    ["words", "yesterday"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
    expect(parseDay(text)).toBeUndefined();
  });

  test("a month or year is no day", () => {
    expect(parseDay("2020-01")).toBeUndefined();
    expect(parseDay("2020")).toBeUndefined();
  });
});

interface SuiteGroup {
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

// The JSON Schema test suite is not part of this repository; name its folder to run its dates too.
function suiteCases(): (readonly [description: string, text: string, valid: boolean])[] {
  const folder = process.env["JSON_SCHEMA_TEST_SUITE"] ?? "";
  const file = join(folder, "tests/draft2020-12/optional/format/date.json");
  if (folder === "" || !existsSync(file)) return [];
  const groups: readonly SuiteGroup[] = JSON.parse(readFileSync(file, "utf8"));
  return groups
    .flatMap((group) => group.tests)
    .flatMap(({ description, data, valid }) =>
      typeof data === "string" ? [[description, data, valid] as const] : [],
    );
}

test.each(suiteCases())("JSON Schema test suite: %s (%s)", (_, text, valid) => {
  const day = parseDay(text);
  expect(day !== undefined).toBe(valid);
  expect(day === undefined ? text : dayText(day)).toBe(text);
});
