import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

const heardOf = "project-under-construction-heard-of";

const rates = (periods: readonly string[], expected: BoundaryCase["expected"]): BoundaryCase => ({
  rule: "exchange-rate-unambiguous",
  ledger: {
    exchangeRates: periods.map((period, index) => ({
      fromCurrency: "USD",
      toCurrency: "CNY",
      period,
      rate: String(7 + index),
    })),
  },
  expected,
});

const inBothCuts = (
  rule: string,
  now: object,
  before: object,
  expected: BoundaryCase["expected"],
): BoundaryCase =>
  projectCase(rule, [now], expected, {
    previous: { projects: [{ projectId: "P-1", name: "电池项目", ...before }] },
  });

/** Investment per mu of twenty projects: ten of 100, nine of 200 and one other. */
const intensities = (other: string, expected: BoundaryCase["expected"], count = 20) =>
  projectCase(
    "project-investment-per-mu-typical",
    [other, ...Array.from({ length: count - 1 }, (_, index) => (index < 10 ? "100" : "200"))].map(
      (amount) => ({
        totalInvestment: yuan(amount),
        landAreaMu: null,
        landAreaSquareMetres: "2000",
      }),
    ),
    expected,
  );

/** The same, but all of 1000 yuan for three mu. */
const alike = (other: string, expected: BoundaryCase["expected"]) =>
  projectCase(
    "project-investment-per-mu-typical",
    [other, ...Array.from({ length: 19 }, () => "1000")].map((amount) => ({
      totalInvestment: yuan(amount),
      landAreaMu: "3",
    })),
    expected,
  );

/** Cases over days that just meet, and amounts just at a bound. */
export const meetingCases: readonly BoundaryCase[] = [
  projectCase(heardOf, [{ startedOn: "2023-12-31" }], []),
  projectCase(heardOf, [{ startedOn: "2022-01-01", landDeliveredOn: "2023-12-31" }], []),
  projectCase(heardOf, [{ startedOn: "2022-01-01" }], [], {
    ledger: {
      fundReceipts: [{ receiptId: "R-1", projectId: "P-1", receivedOn: "2023-12-31" }],
    },
  }),
  // Two months of one length that meet, in either order; and times of one length that overlap.
  rates(["2023-07", "2023-08"], []),
  rates(["2023-03", "2023-01"], []),
  rates(["2023-01", "2023-01-15/2023-02-14"], [undefined]),
  projectCase(
    "project-milestones-not-after-termination",
    [{ startedOn: "2023-05-01", terminatedOn: "2023-05-01" }],
    [],
  ),
  projectCase(
    "project-milestones-not-after-termination",
    [{ startedOn: "2023-04-01", completedOn: "2023-05", terminatedOn: "2023-05-01" }],
    [],
  ),
  projectCase(
    "project-terminated-not-carried-over",
    [
      { carryOver: true, terminatedOn: "2023-01-01" },
      { carryOver: true, terminatedOn: "2022-12-31" },
    ],
    ["P-2"],
  ),
  projectCase(
    "project-terminated-not-carried-over",
    [{ carryOver: true, terminatedOn: "2023-01-01" }],
    [],
  ),
  ...(
    [
      ["2023-05-31", "2023-05", []],
      ["2023-05-01", "2023-05", []],
      ["2023-06-01", "2023-05", ["P-1"]],
      ["2023-04-30", "2023-05", ["P-1"]],
    ] as const
  ).map(([startedOn, before, expected]) =>
    inBothCuts(
      "project-milestone-dates-not-rewritten",
      { startedOn },
      { startedOn: before },
      expected,
    ),
  ),
  inBothCuts("project-milestones-not-vanished", { startedOn: null }, { startedOn: "2023-12-31" }, [
    "P-1",
  ]),
  // 1000 times less than 100 000 is 100.
  ...(
    [
      ["100.05", []],
      ["100", ["P-1"]],
    ] as const
  ).map(([amount, expected]) =>
    projectCase(
      "project-total-investment-not-below-scale",
      [amount, ...Array.from({ length: 20 }, () => "100000")].map((each) => ({
        totalInvestment: yuan(each),
        industry: "3841",
      })),
      expected,
    ),
  ),
  // The quartiles are 100 and 200 for three mu: (200 / 100)^4 times 200 is 3200, 16 times below 100 is 6.25.
  intensities("3200", []),
  intensities("3201", ["P-1"]),
  intensities("6.25", []),
  intensities("6.24", ["P-1"]),
  intensities("3201", "too-few", 19),
  // All quartiles are one: ten times away from the median.
  alike("10000", []),
  alike("10001", ["P-1"]),
  alike("100", []),
  alike("99", ["P-1"]),
];
