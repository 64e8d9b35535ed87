import { describe, expect, it } from "vitest";
import {
  evaluate,
  evaluateSizeBands,
  formatResult,
  ledgerOf,
  rankGroups,
  signedInvestment,
  signedProjects,
  startRate,
  topShareOf,
} from "@ipms/metrics";

const yuan = (amount: string) => ({ amount, currency: "CNY" });
const rows = [
  ["North", "50000000", null],
  ["North", "100000000", "2022-05-01"],
  ["South", "999999999.99", "2022-05-01"],
  ["South", "1000000000", null],
  ["East", "10000000000", "2022-06-01"],
] as const;
const { ledger } = ledgerOf({
  projects: rows.map(([park, amount, startedOn], at) => ({
    projectId: `${at}`,
    name: `Works ${at}`,
    park,
    signedOn: "2022-03-01",
    startedOn,
    totalInvestment: yuan(amount),
  })),
});
const asked = { period: "2022-H1", asOf: "2022-06-30" } as const;
const shown = (results: Readonly<Record<string, Parameters<typeof formatResult>[0]>>) =>
  Object.fromEntries(Object.entries(results).map(([code, one]) => [code, formatResult(one, "en")]));

describe("structure over a ledger", () => {
  it("counts nested bands, whose bounds include the number, and never their sum", () => {
    const table = evaluateSizeBands(signedProjects, ledger, asked, {
      bands: "nested",
      basis: "total",
    });
    expect(shown(table.bands)).toMatchObject({
      "at-least-100m": "4",
      "at-least-500m": "3",
      "at-least-1bn": "2",
      "at-least-5bn": "1",
      "at-least-10bn": "1",
    });
    expect(formatResult(table.total, "en")).toBe("5");
    expect(table.overlap).toBe("nested");
  });

  it("bands by the funds in place by the as-of date", () => {
    const receipt = (receiptId: string, projectId: string, receivedOn: string, amount: string) => ({
      receiptId,
      projectId,
      receivedOn,
      received: yuan(amount),
    });
    const projects = ["a", "b", "c"].map((projectId) => ({
      projectId,
      name: projectId,
      signedOn: "2022-03-01",
    }));
    const fundReceipts = [
      receipt("1", "a", "2022-04-01", "60000000"),
      receipt("2", "a", "2022-05-01", "40000000"),
      receipt("3", "b", "2022-05-01", "99999999.99"),
      receipt("4", "b", "2022-07-01", "500000000"),
    ];
    const funded = ledgerOf({ projects, fundReceipts }).ledger;
    const table = evaluateSizeBands(signedProjects, funded, asked, {
      bands: "nested",
      basis: "funds",
    });
    // Only a has 100 million by 30 June: b lacks one fen, and its larger receipt came in July.
    expect(shown(table.bands)).toMatchObject({ "at-least-100m": "1", "at-least-500m": "0" });
  });

  it("refuses bands by funds on a ledger without funds", () => {
    const choice = { bands: "nested", basis: "funds" } as const;
    const { bands, total } = evaluateSizeBands(signedProjects, ledger, asked, choice);
    expect(total).toMatchObject({ status: "value" });
    expect(Object.values(bands)).toHaveLength(5);
    for (const band of Object.values(bands)) {
      expect(band).toMatchObject({ status: "refused", reason: "missing-input" });
    }
  });

  it("splits into disjoint bands that add up to the total", () => {
    const choice = { bands: "disjoint", basis: "total" } as const;
    const table = evaluateSizeBands(signedProjects, ledger, asked, choice);
    const counts = Object.values(shown(table.bands)).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  it("ranks groups by competition, equal values sharing a place", () => {
    const table = evaluate(signedProjects, ledger, { ...asked, by: ["park"] });
    const places = rankGroups(table).map(({ rank, tied, result }) => [
      result.group?.["park"],
      rank,
      tied,
    ]);
    expect(places).toEqual([
      ["North", 1, true],
      ["South", 1, true],
      ["East", 3, false],
    ]);
  });

  it("gives the share of the largest groups: 10 of 12.15 billion", () => {
    const table = evaluate(signedInvestment, ledger, { ...asked, by: ["park"] });
    // 10000000000 / 12149999999.99 = 82.30 %
    expect(formatResult(topShareOf(table, 1), "en")).toBe("82.3%");
    const rates = evaluate(startRate, ledger, { ...asked, by: ["park"] });
    expect(topShareOf(rates, 1)).toMatchObject({ status: "refused", reason: "not-comparable" });
  });
});
