import { expect, it } from "vitest";
import { IpmsError, type Table } from "@ipms/core";
import {
  collectFigures,
  fundsReceived,
  ledgerOf,
  signedInvestment,
  signedProjects,
} from "@ipms/metrics";

const question = { period: "2022", asOf: "2022-12-31", by: ["park"] } as const;
const part = (...projects: readonly Readonly<Record<string, unknown>>[]): Table => {
  const table = ledgerOf({ projects }).ledger.tables.get("projects");
  if (table === undefined) throw new Error("no table");
  return table;
};
const project = (projectId: string, park: string, amount: string, currency = "CNY") => ({
  projectId,
  name: "Mill",
  park,
  signedOn: "2022-05-01",
  totalInvestment: { amount, currency },
});

it("counts and adds up what several parts have, each project once", () => {
  const collector = collectFigures([signedProjects, signedInvestment], question);
  collector.add(part(project("1", "West", "0.1"), project("2", "East", "99999999999999.99")));
  collector.add(part(project("3", "West", "0.2"), project("1", "West", "7")));
  const found = collector.finish();
  const { groups, periods } = found;
  expect(periods).toEqual(["2022"]);
  expect(groups).toEqual([{ park: "East" }, { park: "West" }]);
  expect(found.value(0, 1)).toEqual({ numerator: 2n, denominator: 1n });
  // 0.1 + 0.2, exactly
  expect(found.value(1, 1)).toEqual({ numerator: 3n, denominator: 10n });
  expect(found.value(1, 0)).toEqual({ numerator: 9999999999999999n, denominator: 100n });
});

it("has no value for amounts in several currencies, nor for a group that nobody has", () => {
  const collector = collectFigures([signedInvestment], question);
  collector.add(part(project("1", "West", "1"), project("2", "East", "1")));
  collector.add(part(project("3", "West", "1", "USD")));
  const found = collector.finish();
  expect(found.value(0, 0)).toEqual({ numerator: 1n, denominator: 1n });
  const others = [found.value(0, 1), found.value(0, 2), found.value(0, 0, 1), found.value(1, 0)];
  expect(others).toEqual(Array.from({ length: 4 }, () => undefined));
});

it("stops on what takes more than each project by itself, with the way out", () => {
  const stopped = (ask: () => unknown): string => {
    try {
      ask();
    } catch (error) {
      if (error instanceof IpmsError) return error.message;
    }
    return "";
  };
  const way = "read the whole ledger and use evaluateFigures";
  const inDollars = { ...question, currency: "USD", ratePolicy: "fixed-annual" } as const;
  const packaged = { ...project("1", "West", "1"), packageOf: "2" };
  expect(stopped(() => collectFigures([fundsReceived], question))).toContain(way);
  expect(stopped(() => collectFigures([signedInvestment], inDollars))).toContain(way);
  const collector = collectFigures([signedProjects], question);
  expect(stopped(() => collector.add(part(packaged)))).toContain("packageOf");
});
