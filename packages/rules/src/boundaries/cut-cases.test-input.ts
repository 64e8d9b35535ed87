import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

const named = (project: object) => ({ projectId: "P-1", name: "电池项目", ...project });
const receipt = (rest: object) => ({
  receiptId: "R-1",
  projectId: "P-1",
  receivedOn: "2023-03-10",
  ...rest,
});

function receipts(
  now: object,
  before: object,
  rules: Readonly<Record<string, BoundaryCase["expected"]>>,
): readonly BoundaryCase[] {
  return Object.entries(rules).map(([rule, expected]) => ({
    rule,
    ledger: { projects: [named({})], fundReceipts: [receipt(now)] },
    previous: { projects: [named({})], fundReceipts: [receipt(before)] },
    expected,
  }));
}

/** Cases over two cuts that agree, and over dates on the edge of what is asked about. */
export const cutCases: readonly BoundaryCase[] = [
  ...receipts(
    { received: yuan("100") },
    { received: yuan("100") },
    { "project-funds-not-fallen": [], "receipt-not-changed": [] },
  ),
  ...receipts(
    { received: yuan("99.99") },
    { received: yuan("100") },
    { "project-funds-not-fallen": ["P-1"], "receipt-not-changed": ["R-1"] },
  ),
  ...receipts(
    { received: null },
    { received: yuan("100") },
    { "project-funds-not-fallen": ["P-1"], "receipt-not-changed": "absent" },
  ),
  ...receipts({ received: yuan("100") }, { received: null }, { "receipt-not-changed": "absent" }),
  ...(
    [
      ["started", "started", []],
      ["signed", "started", ["P-1"]],
      [null, "started", "absent"],
      ["started", null, "absent"],
    ] as const
  ).map(([reportedStage, before, expected]) =>
    projectCase("project-stage-not-regressed", [{ reportedStage }], expected, {
      previous: { projects: [named({ reportedStage: before })] },
    }),
  ),
  ...["2023-12-31", "2024-01-01"].map((terminatedOn, index) =>
    projectCase(
      "project-termination-not-undone",
      [{ terminatedOn: null }],
      index === 0 ? ["P-1"] : "not-concerned",
      { previous: { projects: [named({ terminatedOn })] } },
    ),
  ),
  projectCase(
    "project-actual-date-not-after-as-of",
    [{ startedOn: "2023-12-31" }, { startedOn: "2024-01-01" }, { startedOn: "2024-01" }],
    ["P-2", "P-3"],
  ),
  projectCase("project-actual-date-not-after-as-of", [{ startedOn: "2023-12" }], "undecided", {
    asOf: "2023-12-30",
  }),
  projectCase("project-date-plausible", [{ signedOn: "1977" }, { signedOn: "1978" }], ["P-1"]),
  projectCase(
    "project-milestones-not-after-termination",
    [{ startedOn: "2023-05-10" }, { startedOn: "2023-05-11" }, { startedOn: "2023-05-09" }].map(
      (each) => ({ terminatedOn: "2023-05-10", ...each }),
    ),
    ["P-2"],
  ),
  projectCase(
    "project-amounts-positive",
    [
      { totalInvestment: yuan("0") },
      { totalInvestment: yuan("-1") },
      { totalInvestment: yuan("1") },
      { totalInvestment: yuan("123456789012345678901234567890") },
      { totalInvestment: yuan("-123456789012345678901234567890") },
      { totalInvestment: yuan("1"), externalInvestment: yuan("-1") },
      { totalInvestment: yuan("-1"), externalInvestment: yuan("1") },
    ].map((each) => ({ externalInvestment: null, ...each })),
    ["P-1", "P-2", "P-5", "P-6", "P-7"],
  ),
  // A thousand yuan, of which 800 must be kept: a hundred dollars are 880 at the most.
  ...(
    [
      ["90.90", ["P-1"]],
      ["90.91", "undecided"],
      ["133.33", "undecided"],
      ["133.34", []],
    ] as const
  ).map(([amount, expected]) =>
    projectCase(
      "project-total-investment-not-shrunk",
      [{ totalInvestment: { amount, currency: "USD" } }],
      expected,
      {
        previous: {
          projects: [{ projectId: "P-1", name: "电池项目", totalInvestment: yuan("1000") }],
        },
      },
    ),
  ),
];
