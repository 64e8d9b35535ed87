import { type Ledger, parseCalendarDate } from "@ipms/core";
import { balance } from "../fields/fields.js";
import { fundsByProject } from "./funds-by-project.js";
import { readAmount, readDate, readText, rowCountOf } from "./read-field.js";
import type { Sums } from "./sums-by.js";

/**
 * What each project received, as figures have it: its receipts, or where it has none the latest of its
 * balances that is not after a day.
 *
 * @param ledger - the ledger
 * @param asOf - the day
 */
export function fundsInPlace(ledger: Ledger, asOf: string): ReadonlyMap<string, Sums> {
  const receipts = fundsByProject(ledger);
  const funds = new Map<string, Sums>();
  const days = new Map<string, number>();
  const lastDay = parseCalendarDate(asOf)?.last ?? -Infinity;
  const projectOf = readText(ledger, balance.projectId);
  const dateOf = readDate(ledger, balance.balanceOn);
  const amountOf = readAmount(ledger, balance.cumulative);
  for (let row = 0; row < rowCountOf(ledger, "fundBalances"); row += 1) {
    const [id, day, amount] = [projectOf(row), dateOf(row)?.last, amountOf(row)];
    if (id === undefined || day === undefined || amount === undefined) continue;
    if (day > lastDay || day < (days.get(id) ?? -Infinity)) continue;
    days.set(id, day);
    funds.set(id, [amount]);
  }
  for (const [id, received] of receipts) funds.set(id, received);
  return funds;
}
