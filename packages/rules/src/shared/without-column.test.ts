import type { Judgement, Ledger, RuleContext } from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import { projectLandAreasAgree } from "../amounts/project-land-areas-agree.js";
import { judgeBalances } from "./judge-balances.js";
import { judgeCarryOver } from "./judge-carry-over.js";
import { judgeIntensity } from "./judge-intensity.js";
import { judgeLateEntry } from "./judge-late-entry.js";
import { judgePerMu } from "./judge-per-mu.js";
import { judgePlausibleInvestment } from "./judge-plausible-investment.js";
import { judgeScale } from "./judge-scale.js";

const yuan = { amount: "5000000", currency: "CNY" };
const { ledger: whole } = ledgerOf({
  projects: [
    {
      projectId: "P-1",
      name: "项目",
      totalInvestment: yuan,
      landAreaMu: "3",
      landAreaSquareMetres: "2000",
      carryOver: true,
      signedOn: "2023-01-10",
      signedRecordedOn: "2023-03-31",
    },
  ],
  fundReceipts: [{ receiptId: "R-1", projectId: "P-1", receivedOn: "2023-03-10", received: yuan }],
  fundBalances: [{ projectId: "P-1", balanceOn: "2023-03-31", cumulative: yuan }],
});
const limits = { factor: 10, spread: 4, minimumSample: 1 };
const parameters = {
  factor: "1000",
  lastDays: "5",
  lateDays: "92",
  limit: "10000000 CNY",
  least: "100000 CNY",
  most: "100000000000 CNY",
  minimumSample: "1",
  tolerance: "0.05",
};

function judged(judge: (context: RuleContext) => Judgement, ledger: Ledger) {
  return judge({ ledger, asOf: "2023-12-31", parameters, requiredEvidence: [] });
}

function without(path: string): Ledger {
  const [name = "", field = ""] = path.split(".");
  const table = whole.tables.get(name);
  if (table?.columns.has(field) !== true) throw new Error(`There is no ${path}`);
  const columns = new Map(table.columns);
  columns.delete(field);
  return { ...whole, tables: new Map([...whole.tables, [name, { ...table, columns }]]) };
}

/** What each judges by, called itself: `ipms validate` never comes so far without a column. */
const judges: Readonly<Record<string, readonly [(context: RuleContext) => Judgement, string[]]>> = {
  balances: [
    ({ ledger }) => judgeBalances(ledger),
    [
      "fundBalances.cumulative",
      "fundBalances.balanceOn",
      "fundReceipts.received",
      "fundReceipts.receivedOn",
    ],
  ],
  "carry-over": [judgeCarryOver, ["projects.carryOver", "projects.signedOn"]],
  "late entry": [judgeLateEntry, ["projects.signedOn", "projects.signedRecordedOn"]],
  "investment per mu": [judgePerMu, ["projects.totalInvestment"]],
  intensity: [({ ledger }) => judgeIntensity(ledger, limits), ["projects.totalInvestment"]],
  scale: [({ ledger }) => judgeScale(ledger, "above", parameters), ["projects.totalInvestment"]],
  "areas of land": [
    (context) => projectLandAreasAgree.judge(context),
    ["projects.landAreaMu", "projects.landAreaSquareMetres"],
  ],
};

describe.each(Object.entries(judges))("%s", (_, [judge, paths]) => {
  it("is judged where all columns are there", () => {
    expect(judged(judge, whole).applied).toBe(1);
  });

  it.each(paths)("is not judged without %s", (path) => {
    const { applied, failures } = judged(judge, without(path));
    expect([applied, ...failures]).toEqual([0]);
  });
});

it("judges no investment where there is none, whatever land there is", () => {
  const ledger = without("projects.totalInvestment");
  const { applied, failures } = judged(judgePlausibleInvestment, ledger);
  expect([applied, ...failures]).toEqual([0]);
});
