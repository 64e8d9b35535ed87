import {
  codeAt,
  exactDecimal,
  type FindingValue,
  type Ledger,
  type Money,
  rational,
} from "@ipms/core";
import { receipt } from "../fields/fields.js";
import { type Amount, readText, rowCountOf } from "./read-field.js";
import { wholeNumbers } from "./whole-numbers.js";

/** What a project received, one amount for each currency. */
export type Funds = readonly Amount[];

/**
 * The sums of the receipts of each project that has any.
 *
 * @param ledger - the ledger
 * @param isCounted - which receipts, by their rows; all where nothing is said
 */
export function fundsByProject(
  ledger: Ledger,
  isCounted: (row: number) => boolean = () => true,
): ReadonlyMap<string, Funds> {
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
    if (!isCounted(row)) continue;
    const known = funds.get(id) ?? [];
    const before = known.find((each) => each.currency === currency);
    const numerator = amount + (before?.value.numerator ?? 0n);
    const sum = { value: { numerator, denominator }, currency };
    funds.set(id, [...known.filter((each) => each !== before), sum]);
  }
  return funds;
}

/** An amount as a finding shows it. */
export function shownAmount({ value, currency }: Amount): Money {
  const reduced = rational(value.numerator, value.denominator);
  return { amount: exactDecimal(reduced) ?? "", currency };
}

/** Funds as a finding shows them: an amount, or a list of several. */
export function shownFunds(funds: Funds): FindingValue {
  const [only, ...others] = funds.map(shownAmount);
  if (only !== undefined && others.length === 0) return only;
  return funds.map(shownAmount).map(({ amount, currency }) => `${amount} ${currency}`);
}
