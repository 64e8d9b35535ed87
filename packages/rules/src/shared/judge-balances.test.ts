import { ledgerOf } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import { judgeBalances } from "./judge-balances.js";

const yuan = (amount: string) => ({ amount, currency: "CNY" });

function judged(receivedOn: readonly string[], balanceOn: string, cumulative: string) {
  const fundReceipts = receivedOn.map((day, index) => ({
    receiptId: `R-${index}`,
    projectId: "P-1",
    receivedOn: day,
    received: yuan("10"),
  }));
  const fundBalances = [{ projectId: "P-1", balanceOn, cumulative: yuan(cumulative) }];
  const { notApplicable, failures } = judgeBalances(
    ledgerOf({ fundReceipts, fundBalances }).ledger,
  );
  return { notApplicable, failed: [...failures].length };
}

describe("judgeBalances", () => {
  it.each([
    { days: ["2023-01-05", "2023-03-31"], on: "2023-03-31", cumulative: "20", failed: 0 },
    { days: ["2023-01-05", "2023-04-01"], on: "2023-03-31", cumulative: "10", failed: 0 },
    { days: ["2023-01-05", "2023-04-01"], on: "2023-03-31", cumulative: "20", failed: 1 },
    { days: ["2023-05-05"], on: "2023-03-31", cumulative: "0", failed: 0 },
    { days: ["2023-02"], on: "2023-03-31", cumulative: "10", failed: 0 },
  ])(
    "compares the receipts of $days with $cumulative on $on",
    ({ days, on, cumulative, failed }) => {
      expect(judged(days, on, cumulative)).toEqual({ notApplicable: {}, failed });
    },
  );

  it.each([
    ["a receipt of that month", ["2023-03"], "2023-03-15"],
    ["a receipt of that year among others", ["2023-01-05", "2023"], "2023-03-31"],
    ["a receipt of that year beside a later one", ["2023-06-30", "2023"], "2023-03-31"],
    ["a balance by the month", ["2023-03-10"], "2023-03"],
  ])("leaves %s undecided", (_, days, on) => {
    expect(judged(days, on, "10")).toEqual({ notApplicable: { undecided: 1 }, failed: 0 });
  });
});
