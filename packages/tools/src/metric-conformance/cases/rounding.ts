import type { StatedCase } from "../stated-case.js";

/** One exact value, rounded once from its fraction. */
export const rounding: readonly StatedCase[] = [
  {
    id: "half-up",
    title: { en: "62.5 goes up", "zh-Hans": "62.5进为63" },
    ledger: "county",
    metric: "start-rate",
    parameters: {
      period: "2022",
      asOf: "2022-12-31",
      population: "signed-since",
      since: "2021-06-01",
      digits: 0,
    },
    expected: { value: "5/8", rounded: "63" },
  },
  {
    id: "half-even",
    title: { en: "62.5 goes to the even number", "zh-Hans": "62.5取偶为62" },
    ledger: "county",
    metric: "start-rate",
    parameters: {
      period: "2022",
      asOf: "2022-12-31",
      population: "signed-since",
      since: "2021-06-01",
      digits: 0,
      rounding: "half-even",
    },
    expected: { value: "5/8", rounded: "62" },
  },
  {
    id: "truncate",
    title: { en: "What follows is cut off", "zh-Hans": "截去尾数" },
    ledger: "county",
    metric: "start-rate",
    parameters: { period: "2022", asOf: "2022-12-31", digits: 1, rounding: "truncate" },
    expected: { value: "5/7", rounded: "71.4" },
  },
  {
    id: "three-digits",
    title: { en: "5/7 to three digits", "zh-Hans": "5/7保留三位" },
    ledger: "county",
    metric: "start-rate",
    parameters: { period: "2022", asOf: "2022-12-31", digits: 3 },
    expected: { value: "5/7", rounded: "71.429" },
  },
  {
    id: "half-away-from-zero",
    title: { en: "−12.5 points go to −13", "zh-Hans": "−12.5进为−13" },
    ledger: "county",
    metric: "schedule-lead:signed-projects",
    parameters: {
      period: "2022",
      asOf: "2022-06-30",
      target: { issuer: "Hunan" },
      digits: 0,
      where: { returningEntrepreneur: true },
    },
    expected: { value: "-1/8", rounded: "-13" },
  },
  {
    id: "negative-half-even",
    title: { en: "−12.5 points to the even number", "zh-Hans": "−12.5取偶为−12" },
    ledger: "county",
    metric: "schedule-lead:signed-projects",
    parameters: {
      period: "2022",
      asOf: "2022-06-30",
      target: { issuer: "Hunan" },
      digits: 0,
      rounding: "half-even",
      where: { returningEntrepreneur: true },
    },
    expected: { value: "-1/8", rounded: "-12" },
  },
];
