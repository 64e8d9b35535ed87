import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

const rate = (fromCurrency: string | null, toCurrency: string | null, period: string | null) => ({
  fromCurrency,
  toCurrency,
  period,
  rate: "7",
});

const dollars = (rest: object) => ({ totalInvestment: { amount: "1", currency: "USD" }, ...rest });

const convertible = (signed: readonly (string | null)[], rates: readonly object[]) =>
  projectCase(
    "project-currency-convertible",
    signed.map((signedOn) => dollars({ signedOn })),
    [],
    { ledger: { exchangeRates: rates } as BoundaryCase["ledger"] },
  );

/** Twenty projects of one amount, and others beside them. */
const scale = (
  rule: string,
  common: number,
  others: readonly string[],
  expected: BoundaryCase["expected"],
) =>
  projectCase(
    rule,
    [...others, ...Array.from({ length: common }, () => "100000")].map((amount) => ({
      totalInvestment: yuan(amount),
      industry: "3841",
    })),
    expected,
  );

const plans = (
  through: readonly string[],
  values: readonly string[],
  expected: readonly string[],
) =>
  ["target-plan-within-period", "target-plan-not-falling"].map((rule, index) => ({
    rule,
    ledger: {
      targets: [{ targetId: "T-1", metric: "start-rate", period: "2023-04/2023-09", value: "9" }],
      targetPlans: through.map((day, row) => ({
        planId: `L-${row + 1}`,
        targetId: "T-1",
        through: day,
        cumulativeValue: values[row],
      })),
    },
    expected: index === 0 ? expected : [],
  }));

/** Cases over samples, rates by day, plans and silence. */
export const sampleCases: readonly BoundaryCase[] = [
  projectCase(
    "project-under-construction-heard-of",
    [
      { startedOn: "2022-12-31" },
      { startedOn: "2022-12-30" },
      { startedOn: "2022-12-30", landDeliveredOn: "2022-12-31" },
      { startedOn: "2022-12-30", landDeliveredOn: "2024-02-01" },
      { startedOn: "2022-01-01" },
      { startedOn: "2022-01-01" },
      { startedOn: "2022-01-01", landDeliveredOn: "2022-12-31" },
    ],
    ["P-2", "P-4", "P-6"],
    {
      ledger: {
        fundReceipts: [
          ["P-5", "2022-12-31"],
          ["P-6", "2024-01-01"],
          ["P-7", "2022-02-01"],
        ].map(([projectId, receivedOn], index) => ({
          receiptId: `R-${index + 1}`,
          projectId,
          receivedOn,
        })),
      },
    },
  ),
  projectCase(
    "project-under-construction-heard-of",
    [{ startedOn: "2024-01-01" }],
    "not-concerned",
  ),
  projectCase("project-under-construction-heard-of", [{ startedOn: "2022-12-30" }], ["P-1"], {}),
  projectCase(
    "project-signing-recorded-in-time",
    [
      ["2023-09-26", "2023-12-27"],
      ["2023-09-25", "2023-12-27"],
      ["2023-01-10", "2023-12-26"],
      ["2023-01-10", "2023-11-30"],
    ].map(([signedOn, signedRecordedOn]) => ({ signedOn, signedRecordedOn })),
    ["P-2"],
  ),
  convertible(["2023-03-01", "2023-03-31", "2023-03", null], [rate("USD", "CNY", "2023-03")]),
  // Months that meet are one time, in whatever order they stand.
  convertible(
    ["2023", "2023-Q1", "2023-02-01/2023-04-30", "2023-02-28"],
    ["2023-H2", "2023-Q2", "2023-03", "2023-01", "2023-02", "2023-01-15"].map((period) =>
      rate("USD", "CNY", period),
    ),
  ),
  projectCase(
    "project-currency-convertible",
    ["2023-02-28", "2023-04-01", "2023-03-31", "2023"].map((signedOn) => dollars({ signedOn })),
    ["P-1", "P-2", "P-4"],
    {
      ledger: {
        exchangeRates: [rate("USD", "CNY", "2023-03"), rate("USD", "CNY", "2023-05")],
      },
    },
  ),
  ...[
    rate(null, "CNY", "2023"),
    rate("USD", "EUR", "2023"),
    rate("USD", "CNY", null),
    rate("EUR", "CNY", "2023"),
  ].map((only) =>
    projectCase(
      "project-currency-convertible",
      [dollars({ signedOn: "2023-05-10" }), dollars({ signedOn: null })],
      ["P-1", "P-2"],
      { ledger: { exchangeRates: [only] } },
    ),
  ),
  ...(
    [
      [["2023-02", "2023-01", "2023-03"], ["7", "7.1", "7.2"], 0],
      [["2023-02", "2023-01", "2023-02"], ["7", "7.1", "7.2"], 1],
      [["2023-02", "2023-01", "2023-02"], ["7", "7.1", "7"], 0],
      [["2023", "2023-01"], ["7", "7.1"], 0],
      [["2023-01", "2023-03"], ["7", "7.1"], 0],
    ] as const
  ).map(([periods, rates, found]) => ({
    rule: "exchange-rate-unambiguous",
    ledger: {
      exchangeRates: periods.map((period, index) => ({
        ...rate("USD", "CNY", period),
        rate: rates[index],
      })),
    },
    expected: found === 0 ? [] : [undefined],
  })),
  ...plans(
    ["2023-03-31", "2023-04-01", "2023-09-30", "2023-10-01"],
    ["1", "1", "2", "2"],
    ["T-1", "T-1"],
  ),
  scale("project-total-investment-in-scale", 20, ["100000000"], ["P-1"]),
  scale("project-total-investment-in-scale", 20, ["99999999"], []),
  scale("project-total-investment-in-scale", 20, ["1"], []),
  scale("project-total-investment-in-scale", 19, ["100000000"], ["P-1"]),
  scale("project-total-investment-in-scale", 18, ["100000000"], "too-few"),
  scale("project-total-investment-not-below-scale", 20, ["100"], ["P-1"]),
  scale("project-total-investment-not-below-scale", 20, ["101"], []),
  scale("project-total-investment-not-below-scale", 20, ["100000000"], []),
  scale("project-total-investment-not-below-scale", 19, ["100"], ["P-1"]),
  scale("project-total-investment-not-below-scale", 18, ["100"], "too-few"),
  projectCase(
    "project-total-investment-plausible",
    ["100000", "99999.99", "100000000000", "100000000000.01", "0"].map((amount) => ({
      totalInvestment: yuan(amount),
    })),
    ["P-2", "P-4"],
  ),
  projectCase(
    "project-total-investment-plausible",
    [
      { totalInvestment: yuan("1"), landAreaSquareMetres: "1" },
      { totalInvestment: yuan("1"), landAreaMu: "0" },
    ],
    ["P-2"],
  ),
  projectCase(
    "project-total-investment-plausible",
    Array.from({ length: 19 }, () => ({ totalInvestment: yuan("1") })),
    Array.from({ length: 19 }, (_, index) => `P-${index + 1}`),
  ),
  projectCase(
    "project-total-investment-plausible",
    Array.from({ length: 20 }, () => ({ totalInvestment: yuan("1") })),
    "not-concerned",
  ),
];
