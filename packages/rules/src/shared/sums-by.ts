import { codeAt, type FieldNode, type Ledger } from "@ipms/core";
import { type Amount, readText, rowCountOf } from "./read-field.js";
import { wholeNumbers } from "./whole-numbers.js";

/** Sums of amounts, one for each currency. */
export type Sums = readonly Amount[];

/**
 * The sums of the amounts that share a key.
 *
 * @param ledger - the ledger
 * @param amount - the amounts
 * @param key - the field that names what they belong to
 * @param isCounted - which are counted, by their rows
 */
export function sumsBy(
  ledger: Ledger,
  amount: FieldNode<"money">,
  key: FieldNode,
  isCounted: (row: number) => boolean,
): ReadonlyMap<string, Sums> {
  const column = ledger.tables.get(amount.table)?.columns.get(amount.field);
  const sums = new Map<string, Sums>();
  if (column?.kind !== "money") return sums;
  const keyOf = readText(ledger, key);
  const amounts = wholeNumbers(column.amount);
  const denominator = 10n ** BigInt(amounts.scale);
  for (let row = 0; row < rowCountOf(ledger, amount.table); row += 1) {
    const id = keyOf(row);
    const value = amounts.at(row);
    const currency = codeAt(column.currency, row);
    if (id === undefined || value === undefined || currency === undefined) continue;
    if (!isCounted(row)) continue;
    const known = sums.get(id) ?? [];
    const before = known.find((each) => each.currency === currency);
    const numerator = value + (before?.value.numerator ?? 0n);
    const sum = { value: { numerator, denominator }, currency };
    sums.set(id, [...known.filter((each) => each !== before), sum]);
  }
  return sums;
}
