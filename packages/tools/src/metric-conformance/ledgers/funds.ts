import type { LedgerInput } from "@ipms/metrics";

const yuan = (amount: number) => ({ amount: `${amount}0000`, currency: "CNY" });

/** Receipts in two currencies, cumulative balances, and rates of two policies. Amounts in 万元. */
export const funds: LedgerInput = {
  standardVersion: "1.0",
  reportingDivision: "431100",
  projects: [
    {
      projectId: "F01",
      name: "Domestic investor",
      division: "431121",
      signedOn: "2021-06-01",
      totalInvestment: yuan(10_000),
      externalInvestment: yuan(6000),
    },
    {
      projectId: "F02",
      name: "Foreign investor",
      division: "431122",
      signedOn: "2022-01-15",
      totalInvestment: yuan(5000),
      externalInvestment: yuan(5000),
    },
    {
      projectId: "F03",
      name: "Balances only",
      division: "431121",
      signedOn: "2022-02-02",
      totalInvestment: yuan(3000),
      externalInvestment: yuan(2000),
    },
    {
      projectId: "F04",
      name: "Nothing yet",
      division: "431121",
      signedOn: "2022-05-05",
      totalInvestment: yuan(2000),
      externalInvestment: null,
    },
  ],
  fundReceipts: [
    {
      receiptId: "R1",
      projectId: "F01",
      receivedOn: "2021-12-31",
      received: yuan(500),
      originCountry: "CN",
      originDivision: "440300",
    },
    {
      receiptId: "R2",
      projectId: "F01",
      receivedOn: "2022-02-01",
      received: yuan(1000),
      originCountry: "CN",
      originDivision: "440300",
    },
    {
      receiptId: "R3",
      projectId: "F01",
      receivedOn: "2022-07-01",
      received: yuan(2000),
      originCountry: "CN",
      originDivision: "430100",
    },
    {
      receiptId: "R4",
      projectId: "F02",
      receivedOn: "2022-03-03",
      received: { amount: "1000000", currency: "USD" },
      originCountry: "US",
    },
  ],
  fundBalances: [
    { projectId: "F03", balanceOn: "2021-12-31", cumulative: yuan(200) },
    { projectId: "F03", balanceOn: "2022-06-30", cumulative: yuan(1200) },
    { projectId: "F03", balanceOn: "2022-12-31", cumulative: yuan(1500) },
  ],
  exchangeRates: [
    {
      fromCurrency: "USD",
      toCurrency: "CNY",
      period: "2022",
      policy: "fixed-annual",
      rate: "6.3",
      source: "planning rate",
    },
    {
      fromCurrency: "USD",
      toCurrency: "CNY",
      period: "2022-03",
      policy: "period-average",
      rate: "6.35",
      source: "average of the month",
    },
  ],
};
