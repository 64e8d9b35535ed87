import { codeAt, exactDecimal, type Ledger, type Money, rational, zero } from "@ipms/core";
import { receipt } from "../fields/fields.js";
import { type Amount, readText, rowCountOf } from "./read-field.js";
import { wholeNumbers } from "./whole-numbers.js";

/** What a project received, or that it received several currencies. */
export type Funds = Amount | "mixed";

/**
 * The sum of the receipts of each project that has any.
 *
 * @param ledger - the ledger
 */
export function fundsByProject(ledger: Ledger): ReadonlyMap<string, Funds> {
  const column = ledger.tables.get("fundReceipts")?.columns.get("received");
  const funds = new Map<string, Funds>();
  if (column?.kind !== "money") return funds;
  const projectOf = readText(ledger, receipt.projectId);
  const amounts = wholeNumbers(column.amount);
  const denominator = 10n ** BigInt(amounts.scale);
  for (let row = 0; row < rowCountOf(ledger, "fundReceipts"); row += 1) {
    const id = projectOf(row);
    const amount = amounts.at(row);
    const currency = codeAt(column.currency, row);
    if (id === undefined || amount === undefined || currency === undefined) continue;
    const known = funds.get(id);
    if (known === "mixed") continue;
    const numerator = amount + (known?.value.numerator ?? 0n);
    const fits = known === undefined || known.currency === currency;
    funds.set(id, fits ? { value: { numerator, denominator }, currency } : "mixed");
  }
  return funds;
}

/** Nothing received, in the currency of other funds. */
export function nothingIn(funds: Funds): Funds {
  return funds === "mixed" ? "mixed" : { value: zero, currency: funds.currency };
}

/** Funds as a finding shows them. */
export function shownAmount({ value, currency }: Amount): Money {
  const reduced = rational(value.numerator, value.denominator);
  return { amount: exactDecimal(reduced) ?? "", currency };
}
