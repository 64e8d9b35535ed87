import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { earlierBalances } from "./earlier-balances.js";

it("finds the balance before each one of its project, however the rows stand", () => {
  const balances = [
    ["P-1", "2023-06-30"],
    ["P-2", "2023-03-31"],
    ["P-1", "2023-03-31"],
    ["P-2", "2023-06-30"],
    ["P-1", null],
    [null, "2023-09-30"],
    ["P-1", "2023-06-30"],
    ["P-2", "2022-12-31"],
    [null, "2023-12-31"],
    ["P-1", "2023-05"],
  ] as const;
  const fundBalances = balances.map(([projectId, balanceOn]) => ({ projectId, balanceOn }));
  const { ledger } = ledgerOf({ fundBalances });
  // P-1: rows 2, 9, 0 and, on one day with it, 6. P-2: rows 7, 1, 3.
  expect([...earlierBalances(ledger)]).toEqual([9, 7, -1, 1, -1, -1, 0, -1, -1, 2]);
});
