import type { LedgerInput } from "@ipms/metrics";

const yuan = (amount: number) => ({ amount: `${amount}0000`, currency: "CNY" });

/** Rows, milestones and receipts that were written down later than they happened. Amounts in 万元. */
export const records: LedgerInput = {
  standardVersion: "1.0",
  reportingDivision: "431100",
  cutOn: "2022-10-31",
  projects: [
    {
      projectId: "K01",
      name: "Started in May, written down in July",
      recordedOn: "2022-02-20",
      signedOn: "2022-02-10",
      signedRecordedOn: "2022-02-20",
      startedOn: "2022-05-20",
      startedRecordedOn: "2022-07-20",
      terminatedOn: null,
      terminatedRecordedOn: null,
      reportedStage: "under-construction",
      totalInvestment: yuan(1000),
    },
    {
      projectId: "K02",
      name: "Written down in August",
      recordedOn: "2022-08-10",
      signedOn: "2022-06-28",
      signedRecordedOn: "2022-08-10",
      totalInvestment: yuan(2000),
    },
    {
      projectId: "K03",
      name: "Written down when it had started",
      recordedOn: "2022-06-25",
      signedOn: "2022-03-15",
      startedOn: "2022-06-20",
      totalInvestment: yuan(3000),
    },
    {
      projectId: "K04",
      name: "Started after its row, nobody knows when that was written down",
      recordedOn: "2022-04-10",
      signedOn: "2022-04-01",
      startedOn: "2022-06-05",
      totalInvestment: yuan(4000),
    },
    {
      projectId: "K05",
      name: "Terminated in June, written down in August",
      recordedOn: "2022-05-01",
      signedOn: "2022-04-28",
      terminatedOn: "2022-06-10",
      terminatedRecordedOn: "2022-08-01",
      totalInvestment: yuan(5000),
    },
    {
      projectId: "K06",
      name: "Of the year before",
      recordedOn: "2021-05-10",
      signedOn: "2021-05-05",
      startedOn: "2021-09-01",
      startedRecordedOn: "2021-09-05",
      totalInvestment: yuan(6000),
    },
    {
      projectId: "K07",
      name: "Of the year before, written down afterwards",
      recordedOn: "2022-09-01",
      signedOn: "2021-06-15",
      signedRecordedOn: "2022-09-01",
      totalInvestment: yuan(7000),
    },
  ],
  fundReceipts: [
    {
      receiptId: "R1",
      projectId: "K01",
      receivedOn: "2022-05-30",
      recordedOn: "2022-06-05",
      received: yuan(500),
    },
    {
      receiptId: "R2",
      projectId: "K03",
      receivedOn: "2022-06-15",
      recordedOn: "2022-07-20",
      received: yuan(800),
    },
    {
      receiptId: "R3",
      projectId: "K04",
      receivedOn: "2022-06-28",
      recordedOn: null,
      received: yuan(200),
    },
  ],
};
