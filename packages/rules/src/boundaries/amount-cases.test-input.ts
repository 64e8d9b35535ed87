import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

/** Parts that ledgers keep in dollars beside a total in yuan. */
const contractedParts = [
  ["project-external-investment-not-above-total-investment", "externalInvestment"],
  ["project-foreign-investment-not-above-total-investment", "foreignInvestment"],
] as const;
const parts = [
  ...contractedParts,
  ["project-fixed-assets-not-above-total-investment", "fixedAssetInvestment"],
  ["project-phase-one-not-above-total-investment", "phaseOneInvestment"],
] as const;

function funds(
  rule: string,
  contracted: string,
  scopes: readonly (readonly [originScope: string, amount: string])[],
  expected: BoundaryCase["expected"],
): BoundaryCase {
  const fundReceipts = scopes.map(([originScope, amount], index) => ({
    receiptId: `R-${index + 1}`,
    projectId: "P-1",
    received: yuan(amount),
    originScope,
  }));
  const more = { ledger: { fundReceipts } };
  return projectCase(rule, [{ [contracted]: yuan("100") }], expected, more);
}

function received(
  rule: string,
  dates: readonly object[],
  amounts: readonly string[],
  expected: BoundaryCase["expected"],
): BoundaryCase {
  const fundReceipts = amounts.map((amount, index) => ({
    receiptId: `R-${index + 1}`,
    projectId: `P-${index + 1}`,
    receivedOn: "2023-01-10",
    received: yuan(amount),
  }));
  const projects = dates.map((each) => ({ totalInvestment: yuan("100"), ...each }));
  return projectCase(rule, projects, expected, { ledger: { fundReceipts } });
}

function abroad(
  rule: string,
  contracted: string,
  origin: object,
  expected: BoundaryCase["expected"],
): BoundaryCase {
  const receipt = { receiptId: "R-1", projectId: "P-1", received: yuan("100.01"), ...origin };
  const more = { ledger: { fundReceipts: [receipt] } };
  return projectCase(rule, [{ [contracted]: yuan("100") }], expected, more);
}

function foreignPart(
  [foreign, foreignCurrency]: readonly [string, string],
  [total, totalCurrency]: readonly [string, string],
  expected: BoundaryCase["expected"],
): BoundaryCase {
  const amounts = {
    foreignInvestment: { amount: foreign, currency: foreignCurrency },
    totalInvestment: { amount: total, currency: totalCurrency },
  };
  return projectCase("project-foreign-investment-not-above-total-investment", [amounts], expected);
}

const open = { startedOn: "2023-01-01", completedOn: null, commissionedOn: null };

/** Cases over amounts: equal ones, and the next above. */
export const amountCases: readonly BoundaryCase[] = [
  ...parts.map(([rule, part]) =>
    projectCase(
      rule,
      ["100", "100.01", "99.99"].map((amount) => ({
        totalInvestment: yuan("100"),
        [part]: yuan(amount),
      })),
      ["P-2"],
    ),
  ),
  ...contractedParts.map(([rule, part]) =>
    projectCase(
      rule,
      ["100", "100.01"].map((amount) => ({
        totalInvestment: yuan("600"),
        [part]: { amount, currency: "USD" },
      })),
      ["P-2"],
    ),
  ),
  // A hundred dollars are 600 yuan at the least and 880 at the most.
  foreignPart(["100", "USD"], ["600", "CNY"], "undecided"),
  foreignPart(["100.01", "USD"], ["600", "CNY"], ["P-1"]),
  foreignPart(["100", "USD"], ["880", "CNY"], []),
  foreignPart(["100.01", "USD"], ["880", "CNY"], "undecided"),
  foreignPart(["600", "CNY"], ["100", "USD"], []),
  foreignPart(["880", "CNY"], ["100", "USD"], "undecided"),
  foreignPart(["880.01", "CNY"], ["100", "USD"], ["P-1"]),
  foreignPart(["900", "EUR"], ["100", "CNY"], "undecided"),
  foreignPart(["100.01", "USD"], ["100", "USD"], ["P-1"]),
  projectCase(
    "project-expected-tax-below-output",
    ["100", "99.99"].map((tax) => ({
      expectedAnnualOutput: yuan("100"),
      expectedAnnualTax: yuan(tax),
    })),
    ["P-1"],
  ),
  projectCase(
    "project-expected-output-plausible",
    ["5000", "5000.01"].map((output) => ({
      totalInvestment: yuan("100"),
      expectedAnnualOutput: yuan(output),
    })),
    ["P-2"],
  ),
  projectCase(
    "project-created-jobs-plausible",
    ["1000", "1001"].map((createdJobs) => ({ plannedJobs: "100", createdJobs })),
    ["P-2"],
  ),
  projectCase(
    "project-investment-per-mu-plausible",
    [
      { totalInvestment: yuan("100000000"), landAreaMu: "1" },
      { totalInvestment: yuan("100000001"), landAreaMu: "1" },
      { totalInvestment: yuan("50000001"), landAreaMu: "0.5" },
    ],
    ["P-2", "P-3"],
  ),
  funds(
    "project-external-funds-not-above-contracted",
    "externalInvestment",
    [
      ["foreign", "26"],
      ["other-province", "25"],
      ["other-city", "25"],
      ["other-county", "25"],
    ],
    ["P-1"],
  ),
  funds(
    "project-external-funds-not-above-contracted",
    "externalInvestment",
    [
      ["other-province", "100"],
      ["local", "100"],
    ],
    [],
  ),
  funds(
    "project-foreign-funds-not-above-contracted",
    "foreignInvestment",
    [
      ["foreign", "100"],
      ["other-province", "1"],
    ],
    [],
  ),
  // A country or a division says where money is from, and goes before what is stated.
  abroad(
    "project-foreign-funds-not-above-contracted",
    "foreignInvestment",
    { originCountry: "JP" },
    ["P-1"],
  ),
  abroad(
    "project-foreign-funds-not-above-contracted",
    "foreignInvestment",
    { originDivision: "810000" },
    ["P-1"],
  ),
  abroad(
    "project-foreign-funds-not-above-contracted",
    "foreignInvestment",
    { originCountry: "CN", originScope: "foreign" },
    "absent",
  ),
  abroad(
    "project-foreign-funds-not-above-contracted",
    "foreignInvestment",
    { originDivision: "440300", originScope: "foreign" },
    "absent",
  ),
  abroad(
    "project-external-funds-not-above-contracted",
    "externalInvestment",
    { originCountry: "JP" },
    ["P-1"],
  ),
  abroad(
    "project-external-funds-not-above-contracted",
    "externalInvestment",
    { originCountry: "CN" },
    "absent",
  ),
  abroad(
    "project-external-funds-not-above-contracted",
    "externalInvestment",
    { originCountry: "CN", originScope: "foreign" },
    "absent",
  ),
  // Half of the investment may come before the start.
  received(
    "project-funds-follow-start",
    [{ startedOn: null }, { startedOn: null }],
    ["50", "50.01"],
    ["P-2"],
  ),
  received(
    "project-funds-keep-pace-with-construction",
    [
      { startedOn: "2023-10-03" },
      { startedOn: "2023-10-03" },
      { startedOn: "2023-10-02" },
      { startedOn: "2023-10-03", completedOn: "2023-12-01" },
      { startedOn: "2023-10-03", commissionedOn: "2023-12-01" },
      { startedOn: "2023-10-04" },
    ].map((each) => ({ ...open, ...each })),
    ["90", "90.01", "90.01", "90.01", "90.01", "90.01"],
    ["P-2", "P-6"],
  ),
  {
    rule: "attribution-share-within-one",
    ledger: {
      attributions: ["1", "1.01", "2", "0", "0.01", "-0.5"].map((share, index) => ({
        attributionId: `A-${index + 1}`,
        projectId: "P-1",
        unit: `单位${index + 1}`,
        share,
      })),
    },
    expected: ["P-1", "P-1", "P-1", "P-1"],
  },
  {
    rule: "exchange-rate-positive",
    ledger: {
      exchangeRates: ["0.5", "0"].map((rate) => ({
        fromCurrency: "USD",
        toCurrency: "CNY",
        period: "2023",
        rate,
      })),
    },
    expected: [undefined],
  },
  projectCase(
    "project-total-investment-not-shrunk",
    [{ totalInvestment: yuan("80") }, { totalInvestment: yuan("79.99") }],
    ["P-2"],
    {
      previous: {
        projects: ["P-1", "P-2"].map((projectId) => ({
          projectId,
          name: "电池项目",
          totalInvestment: yuan("100"),
        })),
      },
    },
  ),
];
