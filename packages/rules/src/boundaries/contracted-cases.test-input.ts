import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

const contracted = "project-external-funds-not-above-contracted";
const total = "project-funds-not-above-total-investment";

const dollars = (amount: string): object => ({ amount, currency: "USD" });

/** A project of a county, for which 100 yuan were contracted and 101 came. */
function fromPlace(
  origin: object,
  expected: BoundaryCase["expected"],
  reportingDivision?: string,
  project: object = { division: "431102" },
): BoundaryCase {
  const fundReceipts = [{ receiptId: "R-1", projectId: "P-1", received: yuan("101"), ...origin }];
  const ledger = {
    fundReceipts,
    ...(reportingDivision === undefined ? {} : { reportingDivision }),
  };
  return projectCase(contracted, [{ externalInvestment: yuan("100"), ...project }], expected, {
    ledger,
  });
}

/** A project of 700 yuan, and what was received for it. */
function receivedOf700(
  amounts: readonly object[],
  expected: BoundaryCase["expected"],
  balances?: readonly (readonly [balanceOn: string, cumulative: object])[],
): BoundaryCase {
  const fundReceipts = amounts.map((received, index) => ({
    receiptId: `R-${index + 1}`,
    projectId: "P-1",
    received,
  }));
  const fundBalances = balances?.map(([balanceOn, cumulative]) => ({
    projectId: "P-1",
    balanceOn,
    cumulative,
  }));
  return projectCase(total, [{ totalInvestment: yuan("700") }], expected, {
    ledger: {
      ...(amounts.length > 0 ? { fundReceipts } : {}),
      ...(fundBalances && { fundBalances }),
    },
  });
}

/** A package of some amount, and its only part of a hundred dollars. */
function packageOf(whole: object, expected: BoundaryCase["expected"]): BoundaryCase {
  return projectCase(
    "project-package-amount-agrees",
    [{ totalInvestment: whole }, { totalInvestment: dollars("100"), packageOf: "P-1" }],
    expected,
  );
}

/** Cases over funds beside what was contracted: where they are from, and in which currency. */
export const contractedCases: readonly BoundaryCase[] = [
  // The division that keeps the ledger decides what is outside.
  fromPlace({ originDivision: "440300" }, ["P-1"], "431102"),
  fromPlace({ originDivision: "431122" }, ["P-1"], "431102"),
  // 祁阳县 is 祁阳市 today: its own money is from nowhere else.
  fromPlace({ originDivision: "431121" }, "absent", "431181"),
  fromPlace({ originDivision: "431121" }, "absent", "431100"),
  fromPlace({ originDivision: "430100" }, ["P-1"], "431100"),
  fromPlace({ originDivision: "430100" }, "absent", "430000"),
  fromPlace({ originDivision: "440300" }, ["P-1"], "430000"),
  // Known to the province only: it may be the city's own money, unless somebody says more.
  fromPlace({ originDivision: "430000" }, "absent", "431100"),
  fromPlace({ originDivision: "430000", originScope: "other-city" }, ["P-1"], "431100"),
  fromPlace({ originDivision: "431100", originScope: "other-city" }, "absent", "430000"),
  // A division goes before what is stated; where there is none, that counts.
  fromPlace({ originDivision: "431121", originScope: "other-city" }, "absent", "431100"),
  fromPlace({ originScope: "other-city" }, ["P-1"], "431100"),
  fromPlace({ originCountry: "JP" }, ["P-1"], "431100"),
  // Where nobody says whose the ledger is, another province is outside whoever keeps it.
  fromPlace({ originDivision: "440300" }, ["P-1"]),
  fromPlace({ originDivision: "430100" }, "absent"),
  fromPlace({ originDivision: "430100", originScope: "other-city" }, ["P-1"]),
  fromPlace({ originDivision: "440300" }, "absent", undefined, {}),
  // A hundred dollars are 600 yuan at the least and 880 at the most.
  receivedOf700([yuan("100"), dollars("100.01")], ["P-1"]),
  receivedOf700([yuan("100"), dollars("100")], "undecided"),
  receivedOf700([dollars("50"), yuan("260")], []),
  receivedOf700([yuan("701"), { amount: "1", currency: "EUR" }], "undecided"),
  // Of a project without receipts the latest balance counts that is not after the day.
  receivedOf700([], ["P-1"], [["2023-06-30", yuan("701")]]),
  receivedOf700([], [], [["2023-06-30", yuan("700")]]),
  receivedOf700(
    [],
    [],
    [
      ["2023-12-31", yuan("700")],
      ["2023-06-30", yuan("701")],
    ],
  ),
  receivedOf700(
    [],
    ["P-1"],
    [
      ["2024-01-31", yuan("700")],
      ["2023-06-30", yuan("701")],
    ],
  ),
  receivedOf700([yuan("700")], [], [["2023-06-30", yuan("701")]]),
  // The parts of a package add up to it, at some rate or at none.
  packageOf(dollars("100"), []),
  packageOf(dollars("100.01"), ["P-1"]),
  packageOf(yuan("599.99"), ["P-1"]),
  packageOf(yuan("880.01"), ["P-1"]),
  // What a part is worth that could not be read is not known.
  projectCase(
    "project-package-amount-agrees",
    [
      { totalInvestment: yuan("100") },
      { totalInvestment: yuan("40"), packageOf: "P-1" },
      { totalInvestment: yuan("6千万"), packageOf: "P-1" },
      { totalInvestment: yuan("100") },
      { totalInvestment: yuan("99"), packageOf: "P-4" },
    ],
    ["P-4"],
  ),
];
