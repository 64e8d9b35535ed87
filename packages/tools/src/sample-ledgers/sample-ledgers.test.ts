import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inRepository } from "../repository.js";
import { spread } from "./spread.js";

type Row = Readonly<Record<string, string>>;

/** Reads a sample file the simple way: its only quoted cells are whole ones. */
function rowsOf(path: string): Row[] {
  const [header = "", ...lines] = readFileSync(inRepository(`examples/ledgers/${path}`), "utf8")
    .trimEnd()
    .split("\n");
  const cellsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((found) => found[1] ?? found[2] ?? "");
  const fields = cellsOf(header);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? ""]));
  });
}

const sum = (rows: readonly Row[], field: string): bigint =>
  rows.reduce((total, row) => total + BigInt(row[field] ?? 0), 0n);

describe("the sample ledger of Yongzhou adds up to the published figures", () => {
  const projects = rowsOf("yongzhou-2022-h1/projects.csv");
  const receipts = rowsOf("yongzhou-2022-h1/fundReceipts.csv");
  const returning = projects.filter((row) => row["returningEntrepreneur"] === "true");
  const ids = new Set(returning.map((row) => row["projectId"]));

  it("has 176 chain projects, all signed in the half-year, 106 by returning entrepreneurs", () => {
    expect(projects).toHaveLength(176);
    expect(new Set(projects.map((row) => row["projectId"])).size).toBe(176);
    expect(new Set(projects.map((row) => row["industryChain"])).size).toBe(5);
    expect(projects.every((row) => /^2022-0[1-6]/.test(row["signedOn"] ?? ""))).toBe(true);
    expect(returning).toHaveLength(106);
  });

  it("has 74 started and 46 commissioned of the 106, and other rates without the filter", () => {
    const reached = (rows: readonly Row[], field: string) =>
      rows.filter((row) => /^2022-0[1-6]/.test(row[field] ?? "")).length;
    expect(reached(returning, "startedOn")).toBe(74);
    expect(reached(returning, "commissionedOn")).toBe(46);
    expect(reached(projects, "startedOn")).toBe(107);
    expect(reached(projects, "commissionedOn")).toBe(57);
  });

  it("has 32.4 billion yuan of investment and 14.52 billion in place", () => {
    expect(sum(returning, "totalInvestment.amount")).toBe(32_400_000_000n);
    const theirs = receipts.filter((row) => ids.has(row["projectId"] ?? ""));
    expect(sum(theirs, "received.amount")).toBe(14_520_000_000n);
    expect(receipts.every((row) => (row["receivedOn"] ?? "9") <= "2022-06-30")).toBe(true);
  });

  it("has no project with more funds than investment, nor funds before its signing", () => {
    const byId = new Map(projects.map((row) => [row["projectId"], row]));
    for (const [id, project] of byId) {
      const own = receipts.filter((row) => row["projectId"] === id);
      const received = sum(own, "received.amount");
      expect(received <= BigInt(project["totalInvestment.amount"] ?? 0)).toBe(true);
      const signed = project["signedOn"] ?? "";
      expect(own.every((row) => (row["receivedOn"] ?? "") >= signed)).toBe(true);
    }
  });

  it("has milestones in their order, and sizes from 50 million up", () => {
    for (const row of projects) {
      const days = ["signedOn", "registeredOn", "startedOn", "completedOn", "commissionedOn"]
        .map((field) => row[field] ?? "")
        .filter((day) => day.length === 10);
      expect(days).toEqual(days.toSorted());
    }
    const sizes = projects.map((row) => Number(row["totalInvestment.amount"]));
    expect(Math.min(...sizes)).toBe(50_000_000);
    expect(sizes.filter((size) => size >= 1_000_000_000).length).toBeGreaterThanOrEqual(5);
  });

  it("says in every row that it is made up", () => {
    expect(projects.every((row) => row["remarks"]?.startsWith("虚构数据"))).toBe(true);
    expect(receipts.every((row) => row["evidenceReference"]?.startsWith("虚构数据"))).toBe(true);
  });
});

describe("the sample ledger of Yuhua adds up to the published figures", () => {
  const projects = rowsOf("yuhua-2023/projects.csv");
  const receipts = rowsOf("yuhua-2023/fundReceipts.csv");
  const signed = (year: string) =>
    projects.filter((row) => new RegExp(`^${year}-0[1-9]`).test(row["signedOn"] ?? ""));

  it("has 25 projects signed in January to September 2023 and 7 in those months of 2022", () => {
    expect(signed("2023")).toHaveLength(25);
    expect(signed("2022")).toHaveLength(7);
    expect(projects).toHaveLength(37);
  });

  it("has 4 projects of a billion or more, 3 of top 500 enterprises, 10 by returning entrepreneurs", () => {
    const rows = signed("2023");
    expect(rows.filter((row) => Number(row["totalInvestment.amount"]) >= 1e9)).toHaveLength(4);
    expect(rows.filter((row) => row["top500List"] !== "")).toHaveLength(3);
    expect(rows.filter((row) => row["returningEntrepreneur"] === "true")).toHaveLength(10);
  });

  it("has 7.084 billion yuan for the returning entrepreneurs and 120 million dollars from abroad", () => {
    const ids = new Set(
      projects
        .filter((row) => row["returningEntrepreneur"] === "true")
        .map((row) => row["projectId"]),
    );
    const theirs = receipts.filter((row) => ids.has(row["projectId"] ?? ""));
    expect(sum(theirs, "received.amount")).toBe(7_084_000_000n);
    const dollars = receipts.filter((row) => row["received.currency"] === "USD");
    expect(sum(dollars, "received.amount")).toBe(120_000_000n);
  });
});

describe("spread", () => {
  it("meets the total within every part's limits", () => {
    const part = { wish: 5, least: 2, most: 9 };
    expect(spread([part, part, part], 25, 3)).toEqual([9, 8, 8]);
    expect(spread([part, part], 5, 1)).toEqual([2, 3]);
  });

  it("stops where the limits leave no room", () => {
    expect(() => spread([{ wish: 1, least: 1, most: 2 }], 3, 1)).toThrow(RangeError);
  });
});
