import type { LedgerInput } from "@ipms/metrics";

/** Projects at the edges of size bands, in several currencies and without an amount. */
export const sizes: LedgerInput = {
  standardVersion: "1.0",
  projects: [
    {
      projectId: "B1",
      name: "One fen below a hundred million",
      signedOn: "2022-01-10",
      startedOn: "2022-04-01",
      totalInvestment: { amount: "99999999.99", currency: "CNY" },
    },
    {
      projectId: "B2",
      name: "A hundred million",
      signedOn: "2022-02-10",
      totalInvestment: { amount: "100000000", currency: "CNY" },
    },
    {
      projectId: "B3",
      name: "Ten million dollars",
      signedOn: "2022-03-10",
      startedOn: "2022-05-01",
      totalInvestment: { amount: "10000000", currency: "USD" },
    },
    {
      projectId: "B4",
      name: "450 million Hong Kong dollars",
      signedOn: "2022-04-10",
      totalInvestment: { amount: "450000000", currency: "HKD" },
    },
    { projectId: "B5", name: "No amount", signedOn: "2022-05-10", totalInvestment: null },
    {
      projectId: "B6",
      name: "Five hundred million",
      signedOn: "2022-05-20",
      startedOn: "2022-06-30",
      totalInvestment: { amount: "500000000", currency: "CNY" },
    },
    {
      projectId: "B7",
      name: "1.2 billion",
      signedOn: "2022-06-30",
      totalInvestment: { amount: "1200000000", currency: "CNY" },
    },
  ],
  exchangeRates: [
    {
      fromCurrency: "USD",
      toCurrency: "CNY",
      period: "2022",
      policy: "fixed-annual",
      rate: "6.5",
      source: "planning rate",
    },
    {
      fromCurrency: "HKD",
      toCurrency: "CNY",
      period: "2022",
      policy: "fixed-annual",
      rate: "0.8",
      source: "planning rate",
    },
  ],
};
