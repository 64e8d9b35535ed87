import { expect, test } from "vitest";
import { byLedger, type ConformanceCase } from "./suite.js";

const caseOf = (id: string, ledger: string): ConformanceCase => ({
  id,
  ledger,
  title: { en: id, "zh-Hans": id },
  metric: "signed-projects",
  parameters: { period: "2022", asOf: "2022-12-31" },
  expected: { status: "no-data", reason: "empty-population" },
});

test("cases of one ledger stand together, in the order in which they were", () => {
  const cases = [caseOf("1", "b"), caseOf("2", "a"), caseOf("3", "b"), caseOf("4", "a")];
  expect(byLedger(cases).map(({ id }) => id)).toEqual(["1", "3", "2", "4"]);
});
