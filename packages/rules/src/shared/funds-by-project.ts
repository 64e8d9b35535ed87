import { exactDecimal, type FindingValue, type Ledger, type Money, rational } from "@ipms/core";
import { receipt } from "../fields/fields.js";
import type { Amount } from "./read-field.js";
import { type Sums, sumsBy } from "./sums-by.js";

/**
 * The sums of the receipts of each project that has any.
 *
 * @param ledger - the ledger
 * @param isCounted - which receipts, by their rows; all where nothing is said
 */
export function fundsByProject(
  ledger: Ledger,
  isCounted: (row: number) => boolean = () => true,
): ReadonlyMap<string, Sums> {
  return sumsBy(ledger, receipt.received, receipt.projectId, isCounted);
}

/** An amount as a finding shows it. */
export function shownAmount({ value, currency }: Amount): Money {
  const reduced = rational(value.numerator, value.denominator);
  return { amount: exactDecimal(reduced) ?? "", currency };
}

/** Sums as a finding shows them: an amount, or a list of several. */
export function shownSums(sums: Sums): FindingValue {
  const amounts = sums.map(shownAmount);
  const [only, ...others] = amounts;
  if (only !== undefined && others.length === 0) return only;
  return amounts.map(({ amount, currency }) => `${amount} ${currency}`);
}
