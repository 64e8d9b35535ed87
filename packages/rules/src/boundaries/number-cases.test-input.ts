import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

const agreement = (areas: readonly (readonly [string, string])[], expected: readonly string[]) =>
  projectCase(
    "project-land-areas-agree",
    areas.map(([landAreaMu, landAreaSquareMetres]) => ({ landAreaMu, landAreaSquareMetres })),
    expected,
  );

const late = (
  days: readonly (readonly [string | null, string | null])[],
  expected: BoundaryCase["expected"],
) =>
  projectCase(
    "project-signing-recorded-in-time",
    days.map(([signedOn, signedRecordedOn]) => ({ signedOn, signedRecordedOn })),
    expected,
  );

const carried = (
  signings: readonly (readonly [boolean | null, string | null])[],
  expected: BoundaryCase["expected"],
) =>
  projectCase(
    "project-carry-over-agrees-with-signing",
    signings.map(([carryOver, signedOn]) => ({ carryOver, signedOn })),
    expected,
  );

/** Receipts of one project, as day, amount and currency, and balances of it. */
const balances = (
  received: readonly (readonly [string, string | null, string?])[],
  stated: readonly (readonly [string, string])[],
  expected: BoundaryCase["expected"],
): BoundaryCase => ({
  rule: "balance-agrees-with-receipts",
  ledger: {
    fundReceipts: received.map(([receivedOn, amount, currency = "CNY"], index) => ({
      receiptId: `R-${index + 1}`,
      projectId: "P-1",
      receivedOn,
      received: amount === null ? null : { amount, currency },
    })),
    fundBalances: stated.map(([balanceOn, amount]) => ({
      projectId: "P-1",
      balanceOn,
      cumulative: yuan(amount),
    })),
  },
  expected,
});

/** Projects by what they invest on one mu; the last may be said otherwise. */
const intensities = (
  perMu: readonly string[],
  expected: BoundaryCase["expected"],
  last: object = {},
  minimumSample = String(perMu.length),
) =>
  projectCase(
    "project-investment-per-mu-typical",
    perMu.map((amount, index) => ({
      totalInvestment: yuan(amount),
      ...(index === perMu.length - 1 && Object.keys(last).length > 0 ? last : { landAreaMu: "1" }),
    })),
    expected,
    { parameters: { factor: "10", spread: "1", minimumSample } },
  );

/** Cases on which exact numbers decide, with figures that are worked out by hand. */
export const numberCases: readonly BoundaryCase[] = [
  // Of 1 mu, stated to the mu, 333 to 1000 square metres can be meant: half a mu and half a metre more.
  agreement(
    [
      ["1", "333"],
      ["1", "332"],
      ["1", "1000"],
      ["1", "1001"],
      ["10", "6333"],
      ["10", "6332"],
    ],
    ["P-2", "P-4", "P-6"],
  ),
  // 0.0007 mu are 7/15 of a metre: exactly half a metre and half of 0.0001 mu from 1; 0.0023 above it.
  agreement(
    [
      ["0.0007", "1"],
      ["0.0023", "1"],
      ["0.0006", "1"],
      ["0.0024", "1"],
    ],
    ["P-3", "P-4"],
  ),
  // Digits beyond four stand apart in a column; the others must keep their size.
  agreement(
    [
      ["0.00075", "1"],
      ["0.00225", "1"],
      ["0.00063", "1"],
      ["15", "10000"],
    ],
    ["P-3"],
  ),
  agreement(
    [
      ["1", "333.40001"],
      ["1", "999.90001"],
      ["1", "333.00001"],
      ["15", "10000"],
    ],
    ["P-3"],
  ),
  late([["2023-09-26", "2023-12-27"]], []),
  late([["2023-09", "2023-12-31"]], "undecided"),
  late([["2023-08", "2023-12-31"]], ["P-1"]),
  late([[null, "2023-12-31"]], "absent"),
  late([["2023-09-01", null]], "absent"),
  late([["2023-09-01", "2023-12"]], "undecided"),
  carried(
    [
      [true, "2022-12-31"],
      [true, "2023-01-01"],
      [false, "2022-01-01"],
      [false, "2021-12-31"],
      [true, "2022"],
      [true, "2023"],
    ],
    ["P-2", "P-4", "P-6"],
  ),
  carried([[null, "2023-05-10"]], "absent"),
  carried([[true, null]], "absent"),
  balances([["2023-03-01", "5", "USD"]], [["2023-12-31", "5"]], "undecided"),
  balances(
    [
      ["2023-03-01", "1"],
      ["2023-03-02", "1", "USD"],
    ],
    [["2023-12-31", "2"]],
    "undecided",
  ),
  balances(
    [
      ["2023-03-01", "1"],
      ["2023-03-02", null],
    ],
    [["2023-12-31", "1"]],
    "undecided",
  ),
  balances(
    [
      ["2023-03-01", "2"],
      ["2023-01-01", "1"],
      ["2023-02-15", "4"],
    ],
    [
      ["2022-12-31", "0"],
      ["2023-01-01", "1"],
      ["2023-02-14", "1"],
      ["2023-02-15", "5"],
      ["2023-03-01", "7"],
    ],
    [],
  ),
  balances([["2023-03-01", "5"]], [["2023-02-28", "1"]], ["P-1"]),
  balances([["2023-03", "5"]], [["2023-03-01", "5"]], "undecided"),
  balances([["2023-03", "5"]], [["2023-02-28", "0"]], []),
  balances([["2023-03-15", "5"]], [["2023-03", "5"]], "undecided"),
  balances([["2023-03-01", "5"]], [["2023-03", "5"]], []),
  balances(
    [
      ["2023-02-15", "1"],
      ["2023", "1"],
    ],
    [["2023-01-20", "0"]],
    "undecided",
  ),
  // Where most are alike, ten times the median is the fence.
  intensities(["100", "100", "100", "100", "1000"], []),
  intensities(["100", "100", "100", "100", "1001"], ["P-5"]),
  intensities(["100", "100", "100", "100", "10"], []),
  intensities(["100", "100", "100", "100", "9"], ["P-5"]),
  // A quartile of 10 000 over one of 100 carries the fences a hundred times beyond them.
  intensities(["100000", "100", "10000", "1", "100"], []),
  intensities(["1000001", "100", "10000", "1", "100"], ["P-1"]),
  // 1000 square metres are 1.5 mu.
  intensities(["100", "100", "100", "100", "1500"], [], { landAreaSquareMetres: "1000" }),
  intensities(["100", "100", "100", "100", "1502"], ["P-5"], { landAreaSquareMetres: "1000" }),
  intensities(["100", "100", "100", "100", "1500.5"], ["P-5"], { landAreaSquareMetres: "1000" }),
  // Of four the first is the lower quartile: nothing lies below what carries the fence itself.
  intensities(["1000", "1000", "1000", "1"], []),
  intensities(["0"], "absent"),
  intensities(["100"], "absent", { landAreaMu: "0" }),
  intensities(["100"], "absent", { landAreaMu: null }),
  projectCase(
    "project-actual-date-not-after-as-of",
    [{ completedOn: "2024-01-01" }, { startedOn: "2024-01-01" }],
    ["P-1", "P-2"],
  ),
  projectCase("project-actual-date-not-after-as-of", [{}], "missing-column"),
  projectCase("project-packages-not-circular", [{ packageOf: null }], "absent"),
  ...(
    [
      [null, "absent"],
      ["2023", "undecided"],
      ["2023-06-30", []],
      ["2023-07-01", ["R-1"]],
    ] as const
  ).map(([receivedOn, expected]): BoundaryCase => ({
    rule: "receipt-not-after-as-of",
    asOf: "2023-06-30",
    ledger: { fundReceipts: [{ receiptId: "R-1", projectId: "P-1", receivedOn }] },
    expected,
  })),
];
