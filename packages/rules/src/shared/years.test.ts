import { parseCalendarDate } from "@ipms/core";
import { expect, it } from "vitest";
import { yearOfSpan } from "./years.js";

it.each([
  ["2023-06-30", 2023],
  ["2023-06", 2023],
  ["2023", 2023],
  ["2024", 2024],
])("takes %s for %i", (date, year) => {
  expect(yearOfSpan(parseCalendarDate(date) ?? { first: NaN, last: NaN })).toBe(year);
});

it("does not choose between two years", () => {
  const [before, after] = [parseCalendarDate("2022-12-31"), parseCalendarDate("2023-01-01")];
  expect(yearOfSpan({ first: before?.first ?? NaN, last: after?.last ?? NaN })).toBeUndefined();
});
