import { expect } from "vitest";
import { ledgerOf, type Question } from "@ipms/metrics";

/** A record as it is given. */
export type Row = Readonly<Record<string, unknown>>;

/** Projects with ids and names, and other tables, without a problem. */
export function ledger(rows: readonly Row[], more: Readonly<Record<string, readonly Row[]>> = {}) {
  const projects = rows.map((row, at) => ({ projectId: `P${at + 1}`, name: "Works", ...row }));
  const reading = ledgerOf({ projects, ...more });
  expect(reading.problems).toEqual([]);
  return reading.ledger;
}

/** The whole year, as at its end. */
export const asked: Question = { period: "2022", asOf: "2022-12-31" };
