import { add, exactDecimal, type Ledger, type Money, zero } from "@ipms/core";
import { receipt } from "../fields/fields.js";
import { type Amount, readAmount, readText, rowCountOf } from "./read-field.js";

/** What a project received, or that it received several currencies. */
export type Funds = Amount | "mixed";

/**
 * The sum of the receipts of each project that has any.
 *
 * @param ledger - the ledger
 */
export function fundsByProject(ledger: Ledger): ReadonlyMap<string, Funds> {
  const projectOf = readText(ledger, receipt.projectId);
  const amountOf = readAmount(ledger, receipt.received);
  const funds = new Map<string, Funds>();
  for (let row = 0; row < rowCountOf(ledger, "fundReceipts"); row += 1) {
    const id = projectOf(row);
    const amount = amountOf(row);
    if (id === undefined || amount === undefined) continue;
    const known = funds.get(id);
    if (known === undefined) funds.set(id, amount);
    else if (known !== "mixed") {
      const fits = known.currency === amount.currency;
      funds.set(id, fits ? { ...known, value: add(known.value, amount.value) } : "mixed");
    }
  }
  return funds;
}

/** Nothing received, in the currency of other funds. */
export function nothingIn(funds: Funds): Funds {
  return funds === "mixed" ? "mixed" : { value: zero, currency: funds.currency };
}

/** Funds as a finding shows them. */
export function shownAmount({ value, currency }: Amount): Money {
  return { amount: exactDecimal(value) ?? "", currency };
}
