import { type Day, dayOf, dayText } from "@ipms/core";
import type { Row } from "./story.js";

const years = ["2021", "2022", "2023", "2024", "2025"];

/** Rates for the year, fixed as places do it. */
export const exchangeRates: readonly Row[] = years.flatMap((period, at) => [
  rate("USD", period, ["6.5", "6.4", "6.9", "7.1", "7.1"][at]),
  rate("EUR", period, ["7.8", "7.2", "7.5", "7.8", "7.7"][at]),
]);

function rate(fromCurrency: string, period: string, value: string | undefined): Row {
  const policy = "fixed-annual";
  return { fromCurrency, toCurrency: "CNY", period, policy, rate: value, source: "年度考核汇率" };
}

const goals = [
  { metric: "funds-in-place", valueKind: "money", value: 4800, currency: "CNY" },
  { metric: "implemented-projects", valueKind: "count", value: 1200 },
  { metric: "actual-foreign-investment", valueKind: "money", value: 160, currency: "USD" },
] as const;

/** What the province is to reach in the year, expected and working. */
export const targets: readonly Row[] = goals.flatMap(({ value, ...goal }, at) =>
  (["expected", "working"] as const).map((kind, of) => ({
    targetId: `T-${at + 1}${kind === "expected" ? "E" : "W"}`,
    issuer: "省政府",
    division: "430000",
    ...goal,
    period: "2025",
    kind,
    value: String(goal.valueKind === "money" ? (value + of * 40) * 10_000_000 : value + of * 40),
  })),
);

/** What is to be reached by the end of each quarter. */
export const targetPlans: readonly Row[] = targets.flatMap(({ targetId, value }) =>
  [1, 2, 3, 4].map((quarter) => ({
    targetId,
    through: `2025-${String(quarter * 3).padStart(2, "0")}`,
    cumulativeValue: String((Number(value) * quarter) / 4),
  })),
);

/** Holidays and the days worked for them, as the notice for 2025 has them. */
const holidays: readonly (readonly [first: string, days: number])[] = [
  ["2025-01-01", 1],
  ["2025-01-28", 8],
  ["2025-04-04", 3],
  ["2025-05-01", 5],
  ["2025-05-31", 3],
  ["2025-10-01", 8],
];
const worked: ReadonlySet<string> = new Set([
  "2025-01-26",
  "2025-02-08",
  "2025-04-27",
  "2025-09-28",
  "2025-10-11",
]);

/** Every day of the year that is no ordinary working day or weekend. */
export const calendars: readonly Row[] = [
  ...holidays
    .flatMap(([first, days]) => {
      const start: Day = dayOf(2025, Number(first.slice(5, 7)), Number(first.slice(8))) ?? 0;
      return Array.from({ length: days }, (_, at) => dayText(start + at));
    })
    .map((date) => ({ date, working: false, source: "节假日安排通知" })),
  ...[...worked].map((date) => ({ date, working: true, source: "节假日安排通知" })),
];
