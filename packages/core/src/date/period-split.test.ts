import { expect, test } from "vitest";
import { parsePeriod } from "./period-parse.js";
import { type CalendarUnit, splitPeriod } from "./period-split.js";
import { periodText } from "./period.js";

const cases: readonly (readonly [string, CalendarUnit, string])[] = [
  ["2022", "half", "2022-H1 2022-H2"],
  ["2022", "quarter", "2022-Q1 2022-Q2 2022-Q3 2022-Q4"],
  ["2022-Q1", "month", "2022-01 2022-02 2022-03"],
  ["2022-01/2022-08", "quarter", "2022-Q1 2022-Q2 2022-07/2022-08"],
  ["2022-01/2022-07", "quarter", "2022-Q1 2022-Q2 2022-07"],
  ["2022-02/2022-07", "half", "2022-02/2022-06 2022-07"],
  ["2021-10/2022-03", "year", "2021-10/2021-12 2022-01/2022-03"],
  ["2021-10/2023-03", "year", "2021-10/2021-12 2022 2023-01/2023-03"],
  ["2022-01-15/2022-03-10", "month", "2022-01-15/2022-01-31 2022-02 2022-03-01/2022-03-10"],
  ["2022-01-15/2022-06-30", "quarter", "2022-01-15/2022-03-31 2022-Q2"],
  ["2024-02-29/2024-03-01", "month", "2024-02-29/2024-02-29 2024-03-01/2024-03-01"],
  ["2022-01-01/2022-12-31", "year", "2022"],
  ["2022-01-01/2022-02-28", "year", "2022-01-01/2022-02-28"],
  ["2022-01/2022-06", "half", "2022-H1"],
  ["2022-Q3", "year", "2022-Q3"],
  ["2022-H1", "half", "2022-H1"],
];

test.each(cases)("%s by %s", (text, every, expected) => {
  const period = parsePeriod(text);
  const parts = period.ok ? splitPeriod(period.value, every) : [];
  expect(parts.map((part) => periodText(part)).join(" ")).toBe(expected);
});
