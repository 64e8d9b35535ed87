import { codeAt, type FieldNode, type Ledger } from "@ipms/core";
import { type Amount, readText, rowCountOf } from "./read-field.js";
import { wholeNumbers } from "./whole-numbers.js";

/** Sums of amounts, one for each currency in the order in which they come first. */
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
  if (column?.kind !== "money") return new Map();
  const keyOf = readText(ledger, key);
  const amounts = wholeNumbers(column.amount);
  const denominator = 10n ** BigInt(amounts.scale);
  const sums = new Map<string, Sum[]>();
  for (let row = 0; row < rowCountOf(ledger, amount.table); row += 1) {
    if (!isCounted(row)) continue;
    const id = keyOf(row);
    const numerator = amounts.at(row);
    const currency = codeAt(column.currency, row);
    if (id === undefined || numerator === undefined || currency === undefined) continue;
    const known = sums.get(id);
    const before = known?.find((each) => each.currency === currency);
    if (before !== undefined) before.value.numerator += numerator;
    else if (known === undefined) sums.set(id, [{ value: { numerator, denominator }, currency }]);
    else known.push({ value: { numerator, denominator }, currency });
  }
  return sums;
}

/** A sum while it grows. */
interface Sum extends Amount {
  readonly value: { numerator: bigint; readonly denominator: bigint };
}
