import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { peersOf } from "./peers.js";

/** Groups of projects, each written as its currency and industry; `-` where there is none. */
function grouped(projects: readonly string[], minimum: number, left: readonly number[] = []) {
  const { ledger } = ledgerOf({
    projects: projects.map((each, row) => {
      const [currency = "", industry = ""] = each.split(" ");
      return {
        projectId: `P-${row}`,
        name: "项目",
        industry: industry === "-" ? null : industry,
        totalInvestment: currency === "-" ? null : { amount: "1", currency },
      };
    }),
  });
  const money = ledger.tables.get("projects")?.columns.get("totalInvestment");
  if (money?.kind !== "money") throw new Error("no amounts");
  const { groupOf, groups } = peersOf(
    ledger,
    money.currency,
    (row) => !left.includes(row),
    minimum,
  );
  expect([...groups.values()].every(({ length }) => length >= minimum)).toBe(true);
  return Array.from(groupOf, (group) => (group < 0 ? "none" : groups.get(group)?.join(" ")));
}

it("compares projects of one currency and section of industry", () => {
  // Manufacturing is section C, research M; crops are A.
  const projects = ["CNY 3841", "CNY 7320", "CNY 2710", "CNY 7310", "USD 3841", "USD 2710"];
  expect(grouped(projects, 2)).toEqual(["0 2", "1 3", "0 2", "1 3", "4 5", "4 5"]);
});

it("takes all of a currency where a section has too few, and none where it has too few as well", () => {
  const projects = ["CNY 3841", "CNY 2710", "CNY 7320", "CNY -", "USD 3841", "- 3841"];
  const whole = "0 1 2 3";
  expect(grouped(projects, 2)).toEqual(["0 1", "0 1", whole, whole, "none", "none"]);
  expect(grouped(projects, 3)).toEqual([whole, whole, whole, whole, "none", "none"]);
  expect(grouped(projects, 5)).toEqual(projects.map(() => "none"));
});

it("leaves out what is not compared, and knows the first and the last section", () => {
  const projects = ["CNY 0111", "CNY 0111", "CNY 9610", "CNY 9610", "CNY 0111"];
  expect(grouped(projects, 2, [4])).toEqual(["0 1", "0 1", "2 3", "2 3", "none"]);
});

it("keeps the last section of one currency apart from the next currency", () => {
  const projects = ["CNY 9610", "CNY 9610", "USD 0111", "USD 0111", "USD -", "CNY -"];
  expect(grouped(projects, 2)).toEqual(["0 1", "0 1", "2 3", "2 3", "2 3 4", "0 1 5"]);
});

it("groups by currency alone in a ledger without industries", () => {
  const projects = [1, 2].map((row) => ({
    projectId: `P-${row}`,
    name: "项目",
    totalInvestment: { amount: "1", currency: "CNY" },
  }));
  const { ledger } = ledgerOf({ projects });
  const money = ledger.tables.get("projects")?.columns.get("totalInvestment");
  if (money?.kind !== "money") throw new Error("no amounts");
  expect([...peersOf(ledger, money.currency, () => true, 2).groupOf]).toEqual([0, 0]);
});
