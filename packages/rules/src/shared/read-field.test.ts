import { absent, type Column, type FieldNode, type Ledger } from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { project } from "../fields/fields.js";
import { readAmountKey, readCurrency, shownAt } from "./read-field.js";
import { followRows } from "./rows-by.js";

/** Investments of 5 CNY, an amount without a currency, a currency without an amount, 5 USD and 5 CNY. */
function investments(): Ledger {
  const { ledger } = ledgerOf({ projects: [] });
  const projects = ledger.tables.get("projects");
  if (projects === undefined) throw new Error("no projects");
  const totalInvestment: Column = {
    kind: "money",
    amount: {
      kind: "decimal",
      scale: 0,
      high: Int32Array.of(0, 0, absent, 0, 0),
      low: Int32Array.of(5, 5, 0, 5, 5),
      spill: new Map(),
    },
    currency: { kind: "code", indexes: Int32Array.of(0, -1, 0, 1, 0), values: ["CNY", "USD"] },
  };
  const table = {
    ...projects,
    rowCount: 5,
    columns: new Map([["totalInvestment", totalInvestment]]),
  };
  return { ...ledger, tables: new Map([["projects", table]]) };
}

const rows = [0, 1, 2, 3, 4];

it("reads no currency where there is no amount", () => {
  const currencyOf = readCurrency(investments(), project.totalInvestment);
  expect(rows.map(currencyOf)).toEqual(["CNY", undefined, undefined, "USD", "CNY"]);
});

it("reads keys of amounts that have both parts", () => {
  const keys = rows.map(readAmountKey(investments(), project.totalInvestment));
  expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 1, 1, 3, 0]);
  expect(keys[1]).toBeUndefined();
});

it("shows nothing of a value that is not there", () => {
  const { ledger } = ledgerOf({ projects: [{ projectId: "P-1", name: "项目", signedOn: null }] });
  expect(shownAt(ledger, project.signedOn, 0)).toBeUndefined();
  expect(shownAt(ledger, project.startedOn, 0)).toBeUndefined();
});

it("follows codes and texts, and nothing else", () => {
  const { ledger } = ledgerOf({
    projects: ["3841", "2710", "3841"].map((industry, row) => ({
      projectId: `P-${row}`,
      name: "项目",
      industry,
      signedOn: "2023-01-01",
    })),
  });
  const followed = (field: FieldNode) => [0, 1, 2].map(followRows(ledger, field, ledger, field));
  expect(followed(project.name)).toEqual([0, 0, 0]);
  expect(followed(project.industry)).toEqual([0, 1, 0]);
  expect(followed(project.signedOn)).toEqual([undefined, undefined, undefined]);
});
