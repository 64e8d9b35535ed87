import { describe, expect, test } from "vitest";
import { IpmsError } from "../errors.js";
import { dayText, parseDay } from "./day.js";
import { shiftMonths, shiftYears } from "./shift.js";

const shifted = (shift: (day: number, amount: number) => number, text: string, amount: number) =>
  dayText(shift(parseDay(text) ?? Number.NaN, amount));

describe("shiftMonths", () => {
  test.each([
    ["2022-01-31", 1, "2022-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["1900-01-31", 1, "1900-02-28"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2100-01-31", 1, "2100-02-28"],
    ["2022-08-31", -6, "2022-02-28"],
    ["2022-02-28", 1, "2022-03-28"],
    ["2022-12-15", 1, "2023-01-15"],
    ["2022-01-15", -1, "2021-12-15"],
    ["2022-05-31", 0, "2022-05-31"],
    ["2011-11-30", 1, "2011-12-30"], // the day Samoa skipped
    ["0099-12-31", 1, "0100-01-31"],
    ["0001-01-31", 13, "0002-02-28"],
    ["2022-06-30", 4_800, "2422-06-30"],
    ["9999-12-31", -9_998 * 12, "0001-12-31"],
  ])("%s shifted by %i months is %s", (text, months, expected) => {
    expect(shifted(shiftMonths, text, months)).toBe(expected);
  });

  test("refuses what is no whole number", () => {
    expect(() => shiftMonths(0, 1.5)).toThrow(IpmsError);
    expect(() => shiftMonths(Number.NaN, 1)).toThrow(IpmsError);
  });
});

describe("shiftYears", () => {
  test.each([
    ["2024-02-29", -1, "2023-02-28"],
    ["2024-02-29", -4, "2020-02-29"],
    ["2000-02-29", -100, "1900-02-28"],
    ["2000-02-29", 400, "2400-02-29"],
    ["2023-02-28", 1, "2024-02-28"],
    ["2022-09-30", -2, "2020-09-30"],
    ["0050-03-01", -1, "0049-03-01"],
  ])("%s shifted by %i years is %s", (text, years, expected) => {
    expect(shifted(shiftYears, text, years)).toBe(expected);
  });
});
