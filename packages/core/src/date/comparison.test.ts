import { expect, test } from "vitest";
import { type ComparisonStep, comparisonAsOf, comparisonPeriod } from "./comparison.js";
import { dayText, parseDay } from "./day.js";
import { parsePeriod } from "./period-parse.js";
import { type Period, periodText } from "./period.js";

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

const periods: readonly (readonly [string, ComparisonStep, string])[] = [
  ["2022", "previous-year", "2021"],
  ["2022", "previous-period", "2021"],
  ["2022", "two-years-before", "2020"],
  ["2022-H1", "previous-year", "2021-H1"],
  ["2022-H1", "previous-period", "2021-H2"],
  ["2022-H2", "previous-period", "2022-H1"],
  ["2022-Q3", "previous-year", "2021-Q3"],
  ["2022-Q3", "previous-period", "2022-Q2"],
  ["2022-Q1", "previous-period", "2021-Q4"],
  ["2022-Q1", "two-years-before", "2020-Q1"],
  ["2024-02", "previous-year", "2023-02"],
  ["2025-02", "previous-year", "2024-02"],
  ["2024-03", "previous-period", "2024-02"],
  ["2024-01", "previous-period", "2023-12"],
  ["2022-01/2022-09", "previous-year", "2021-01/2021-09"],
  ["2022-01/2022-09", "previous-period", "2021-04/2021-12"],
  ["2022-04/2022-06", "previous-period", "2022-01/2022-03"],
  ["2024-01/2024-02", "previous-year", "2023-01/2023-02"],
  ["2022-01-15/2022-03-10", "previous-year", "2021-01-15/2021-03-10"],
  ["2022-01-15/2022-03-10", "two-years-before", "2020-01-15/2020-03-10"],
  ["2022-01-11/2022-01-20", "previous-period", "2022-01-01/2022-01-10"],
  ["2024-02-15/2024-02-29", "previous-year", "2023-02-15/2023-02-28"],
  ["2024-02-29/2024-03-10", "previous-year", "2023-02-28/2023-03-10"],
  ["2025-02-15/2025-02-28", "previous-year", "2024-02-15/2024-02-28"],
];

test.each(periods)("%s, %s: %s", (text, by, expected) => {
  expect(periodText(comparisonPeriod(period(text), by))).toBe(expected);
});

const asOfDays: readonly (readonly [string, ComparisonStep, string, string])[] = [
  // the last day of the period maps to the last day of the other
  ["2024-02", "previous-year", "2024-02-29", "2023-02-28"],
  ["2023-02", "previous-year", "2023-02-28", "2022-02-28"],
  ["2025-02", "previous-year", "2025-02-28", "2024-02-29"],
  ["2025-01/2025-02", "previous-year", "2025-02-28", "2024-02-29"],
  ["2022-Q2", "previous-period", "2022-06-30", "2022-03-31"],
  ["2022-H1", "previous-period", "2022-06-30", "2021-12-31"],
  ["2024-03", "previous-period", "2024-03-31", "2024-02-29"],
  // any other day moves by whole years
  ["2022", "previous-year", "2022-05-28", "2021-05-28"],
  ["2024", "previous-year", "2024-02-29", "2023-02-28"],
  ["2024", "two-years-before", "2024-02-29", "2022-02-28"],
  ["2024-02", "previous-year", "2024-02-28", "2023-02-28"],
  ["2025-02", "previous-year", "2025-02-27", "2024-02-27"],
  ["2022-H1", "previous-year", "2022-09-30", "2021-09-30"],
  // in previous periods it moves by as many months as the period's start
  ["2022-Q3", "previous-period", "2022-08-15", "2022-05-15"],
  ["2022-Q2", "previous-period", "2022-05-31", "2022-02-28"],
  ["2022-03", "previous-period", "2022-03-30", "2022-02-28"],
  ["2022-01/2022-09", "previous-period", "2022-04-15", "2021-07-15"],
  // spans of days move by years, or by days where they are adjacent
  ["2024-02-15/2024-03-10", "previous-year", "2024-02-29", "2023-02-28"],
  ["2024-02-15/2024-03-10", "previous-year", "2024-03-10", "2023-03-10"],
  ["2022-01-11/2022-01-20", "previous-period", "2022-01-15", "2022-01-05"],
  ["2022-01-11/2022-01-20", "previous-period", "2022-01-20", "2022-01-10"],
  ["2022-01-05/2022-01-10", "previous-period", "2022-01-07", "2022-01-01"],
];

test.each(asOfDays)("%s, %s: as of %s becomes as of %s", (text, by, asOf, expected) => {
  const asked = period(text);
  const answer = comparisonAsOf(asked, comparisonPeriod(asked, by), parseDay(asOf) ?? Number.NaN);
  expect(dayText(answer)).toBe(expected);
});
