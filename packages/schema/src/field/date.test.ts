import { parseCalendarDate, parseDay } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { datePattern, dayPattern } from "./date.js";

describe("a date", () => {
  it.each(["2024-02-29", "2000-02-29", "2022-12-31", "2022-06", "2022", "0001-01-01", "9999"])(
    "may be %s",
    (text) => {
      expect(datePattern.test(text)).toBe(true);
    },
  );

  it.each([
    "2022-02-29",
    "1900-02-29",
    "2022-04-31",
    "2022-00",
    "2022-13",
    "2022-01-00",
    "2022-01-32",
    "0000",
    "0000-02-29",
    "22-06-30",
    "2022-6",
    "2022/06/30",
    "2022-06-30T00:00",
    " 2022",
    "2022\n",
    "２０２２",
    "",
  ])("may not be %j", (text) => {
    expect(datePattern.test(text)).toBe(false);
  });

  // The calendar of core counts days; the pattern knows none, so they prove each other.
  it("agrees with the calendar on every day, real or not, of 400 years and on the edges", () => {
    const years = [0, 1, 4, 100, 9999, ...Array.from({ length: 401 }, (_, index) => 1800 + index)];
    const two = (number: number) => String(number).padStart(2, "0");
    const differences: string[] = [];
    for (const year of years) {
      for (let month = 0; month <= 13; month += 1) {
        const monthText = `${String(year).padStart(4, "0")}-${two(month)}`;
        const days = Array.from({ length: 33 }, (_, day) => `${monthText}-${two(day)}`);
        for (const text of [monthText.slice(0, 4), monthText, ...days]) {
          if (datePattern.test(text) !== (parseCalendarDate(text) !== undefined)) {
            differences.push(text);
          }
          if (dayPattern.test(text) !== (parseDay(text) !== undefined)) differences.push(text);
        }
      }
    }
    expect(differences).toEqual([]);
  });
});
