import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { fundsByProject, shownAmount, shownSums } from "./funds-by-project.js";

it("sums the receipts of each project, each currency for itself", () => {
  const receipts = [
    ["P-1", "10.50", "CNY"],
    ["P-2", "5", "USD"],
    ["P-1", "0.25", "CNY"],
    ["P-2", "7", "CNY"],
    ["P-2", "5", "USD"],
    [null, "1000", "CNY"],
    ["P-3", null, "CNY"],
    ["P-4", "3", "USD"],
  ] as const;
  const { ledger } = ledgerOf({
    fundReceipts: receipts.map(([projectId, amount, currency], row) => ({
      receiptId: `R-${row}`,
      projectId,
      received: amount === null ? null : { amount, currency },
    })),
  });
  const funds = Array.from(fundsByProject(ledger), ([id, sums]) => [id, sums.map(shownAmount)]);
  expect(funds).toEqual([
    ["P-1", [{ amount: "10.75", currency: "CNY" }]],
    [
      "P-2",
      [
        { amount: "10", currency: "USD" },
        { amount: "7", currency: "CNY" },
      ],
    ],
    ["P-4", [{ amount: "3", currency: "USD" }]],
  ]);
  expect(Array.from(fundsByProject(ledger, (row) => row > 4).keys())).toEqual(["P-4"]);
  expect(shownSums(fundsByProject(ledger).get("P-2") ?? [])).toEqual(["10 USD", "7 CNY"]);
  expect(shownSums(fundsByProject(ledger).get("P-4") ?? [])).toEqual({
    amount: "3",
    currency: "USD",
  });
});
