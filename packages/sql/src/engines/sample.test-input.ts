import { type LedgerInput, ledgerOf } from "@ipms/metrics";

/** A small ledger with a value of every kind, absent ones and awkward ones. */
export const sampleInput = {
  projects: [
    {
      projectId: "P-1",
      name: `It's "one", 项目\t一\n\\N \\`,
      division: "431102",
      contractType: "formal-contract",
      signedOn: "2023-06",
      startedOn: "2024-02-29",
      returningEntrepreneur: true,
      plannedJobs: 12,
      landAreaMu: "0.1234",
      totalInvestment: { amount: "12345678901.25", currency: "CNY" },
    },
    {
      projectId: "P-2",
      name: "two",
      signedOn: "2023",
      returningEntrepreneur: false,
      totalInvestment: { amount: "-0.05", currency: "USD" },
    },
    { projectId: "P-3", name: "three", signedOn: null, totalInvestment: null },
  ],
  fundReceipts: [],
} as const satisfies LedgerInput;

/** {@link sampleInput} as tables. */
export const sample = ledgerOf(sampleInput).ledger;

/** What an engine must hold of {@link sample}: days counted by hand from 1970-01-01. */
export const sampleRows = [
  {
    row: 0n,
    projectId: "P-1",
    name: `It's "one", 项目\t一\n\\N \\`,
    // 2023-06-01 and 2023-06-30: 53 years with 13 leap days, then 151 and 180 days.
    signedOn_first: 19_509n,
    signedOn_last: 19_538n,
    startedOn_first: 19_782n,
    startedOn_last: 19_782n,
    returningEntrepreneur: true,
    plannedJobs: "12",
    landAreaMu: "0.1234",
    totalInvestment_amount: "12345678901.25",
    totalInvestment_currency: "CNY",
  },
  {
    row: 1n,
    projectId: "P-2",
    name: "two",
    signedOn_first: 19_358n,
    signedOn_last: 19_722n,
    startedOn_first: null,
    startedOn_last: null,
    returningEntrepreneur: false,
    plannedJobs: null,
    landAreaMu: null,
    totalInvestment_amount: "-0.05",
    totalInvestment_currency: "USD",
  },
  {
    row: 2n,
    projectId: "P-3",
    name: "three",
    signedOn_first: null,
    signedOn_last: null,
    startedOn_first: null,
    startedOn_last: null,
    returningEntrepreneur: null,
    plannedJobs: null,
    landAreaMu: null,
    totalInvestment_amount: null,
    totalInvestment_currency: null,
  },
] as const;

/** Reads what {@link sampleRows} says. */
export const sampleQuery = `SELECT ${Object.keys(sampleRows[0])
  .map((name) => `"${name}"`)
  .join(", ")} FROM "projects" ORDER BY "row"`;

/** A decimal without needless zeros, which engines print as many of as their columns have. */
export const trimmed = (value: unknown): unknown =>
  typeof value === "string" && /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, "") : value;
