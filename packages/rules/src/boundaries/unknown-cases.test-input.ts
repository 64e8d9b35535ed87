import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

const plausible = "project-total-investment-plausible";
const dollars = { totalInvestment: { amount: "1000000", currency: "USD" } };

/** A project in dollars beside these exchange rates, whose columns are those that are given. */
const besideRates = (
  exchangeRates: readonly Readonly<Record<string, unknown>>[],
  expected: BoundaryCase["expected"],
): BoundaryCase =>
  projectCase(plausible, [dollars], expected, {
    ledger: { exchangeRates },
  });

const rate = { fromCurrency: "USD", toCurrency: "CNY", rate: "7" };
const battery = { name: "电池项目", division: "430121" };

const receipt = (rest: object) => ({ receiptId: "R-1", projectId: "P-1", ...rest });

/** Cases over what a ledger does not say, or says so that it cannot be compared. */
export const unknownCases: readonly BoundaryCase[] = [
  besideRates([rate], []),
  besideRates([{ ...rate, rate: "0" }], "undecided"),
  besideRates([{ ...rate, rate: "0.01" }], ["P-1"]),
  besideRates(
    [
      { ...rate, toCurrency: "EUR" },
      { ...rate, fromCurrency: "EUR" },
    ],
    "undecided",
  ),
  ...Object.keys(rate).map((missing) =>
    besideRates(
      [Object.fromEntries(Object.entries(rate).filter(([name]) => name !== missing))],
      "undecided",
    ),
  ),
  projectCase(plausible, [{ totalInvestment: null }], "absent"),
  projectCase(plausible, [{ totalInvestment: yuan("1") }], ["P-1"]),
  projectCase(
    plausible,
    [{ totalInvestment: yuan("1"), landAreaSquareMetres: "1" }],
    "not-concerned",
  ),
  ...["project-total-investment-in-scale", "project-total-investment-not-below-scale"].flatMap(
    (rule) => [
      projectCase(rule, [{ totalInvestment: null }], "absent"),
      projectCase(rule, [{ totalInvestment: yuan("0") }], "not-concerned"),
    ],
  ),
  // A new id for the same project is neither new nor gone.
  {
    rule: "project-not-back-dated",
    ledger: { projects: [{ projectId: "N-1", signedOn: "2023-01-10", ...battery }] },
    previous: { cutOn: "2023-09-30", projects: [{ projectId: "P-1", ...battery }] },
    expected: "not-concerned",
  },
  {
    rule: "project-not-vanished",
    ledger: { projects: [{ projectId: "N-1", ...battery }] },
    previous: { projects: [{ projectId: "P-1", ...battery }] },
    expected: "not-concerned",
  },
  {
    rule: "project-not-vanished",
    ledger: { projects: [{ projectId: "P-1", ...battery }] },
    previous: {
      projects: [
        { projectId: "P-1", ...battery },
        { projectId: null, ...battery },
      ],
    },
    expected: [],
  },
  {
    rule: "receipt-not-vanished",
    ledger: { fundReceipts: [receipt({})] },
    previous: {
      fundReceipts: [receipt({}), receipt({ receiptId: null })],
    },
    expected: [],
  },
  ...(
    [
      [{ received: null }, { totalInvestment: yuan("1") }],
      [{ received: yuan("1") }, { totalInvestment: null }],
    ] as const
  ).map(([received, project]): BoundaryCase =>
    projectCase("receipt-currency-as-investment", [project], "absent", {
      ledger: { fundReceipts: [receipt(received)] },
    }),
  ),
  ...(
    [
      [["CNY", "USD"], ["CNY"]],
      [["CNY"], ["CNY", "USD"]],
    ] as const
  ).map(([now, before]): BoundaryCase => {
    const receipts = (currencies: readonly string[]) =>
      currencies.map((currency, index) =>
        receipt({ receiptId: `R-${index}`, received: { amount: "1", currency } }),
      );
    return projectCase("project-funds-not-fallen", [{}], "undecided", {
      ledger: { fundReceipts: receipts(now) },
      previous: { projects: [{ projectId: "P-1", ...battery }], fundReceipts: receipts(before) },
    });
  }),
  ...(
    [
      [null, yuan("1")],
      [yuan("1"), null],
      [null, null],
    ] as const
  ).map(([now, before]): BoundaryCase => {
    const balances = (cumulative: object | null) => ({
      fundBalances: [{ projectId: "P-1", balanceOn: "2023-03-31", cumulative }],
    });
    return {
      rule: "balance-not-changed",
      ledger: balances(now),
      previous: balances(before),
      expected: "absent",
    };
  }),
  ...(
    [
      ["funds-split-certificate", "P-2", []],
      ["bank-receipt", "P-1", []],
      ["bank-receipt", "P-2", ["R-2"]],
    ] as const
  ).map(([evidenceKind, projectId, expected]): BoundaryCase => ({
    rule: "receipt-evidence-of-one-project",
    ledger: {
      fundReceipts: [
        receipt({ evidenceKind, evidenceReference: "第1号" }),
        receipt({ receiptId: "R-2", projectId, evidenceKind, evidenceReference: "第1号" }),
      ],
    },
    expected,
  })),
];
