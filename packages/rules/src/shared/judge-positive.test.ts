import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { project } from "../fields/fields.js";
import { judgePositive } from "./judge-positive.js";

function failedRows(amounts: readonly string[]): readonly number[] {
  const projects = amounts.map((amount, row) => ({
    projectId: `P-${row}`,
    name: "项目",
    totalInvestment: { amount, currency: "CNY" },
  }));
  const { ledger } = ledgerOf({ projects });
  const { failures } = judgePositive(ledger, "projects", [project.totalInvestment]);
  return Array.from(failures, ({ row }) => row);
}

it("finds rows at the edges of the words of a set", () => {
  const negative = [0, 30, 31, 32, 33, 62, 63, 64, 65, 95, 96, 99];
  const amounts = Array.from({ length: 100 }, (_, row) => (negative.includes(row) ? "-1" : "1"));
  expect(failedRows(amounts)).toEqual(negative);
});

it.each([
  // In hundredths more than 2^30 billions, so that their upper bits are set.
  ["20000000000000000", []],
  ["-20000000000000000", [0]],
  // Too long for both parts of a number; the numerator of the first is 1.
  ["0.00000000000000000001", []],
  ["-0.00000000000000000001", [0]],
  ["0.00", [0]],
])("judges %s", (amount, failed) => {
  expect(failedRows([amount, "1"])).toEqual(failed);
});
