import { type Rational, zero } from "@ipms/core";
import { addAmounts } from "./amount-rows.js";
import { CellCounts } from "./cell-counts.js";
import type { PlacedRecords } from "./collected-records.js";
import { type Amounts, openParts } from "./sum-amounts.js";
import { ExactSums } from "./sums.js";

/** The amounts of records by cell and currency, of a ledger that passes part by part. */
export class CollectedSums {
  readonly #sums: { readonly currency: string; readonly sums: ExactSums }[] = [];
  readonly #without = new CellCounts();
  readonly #openCurrencies = new Map<number, Set<string>>();

  /** Adds the amounts of a part. */
  add(amounts: Amounts, records: PlacedRecords): void {
    const { slots, column } = amounts;
    const sums = slots.map(({ currency }) => this.#sumsOf(currency, column.scale));
    addAmounts(amounts, records, { sums, without: this.#without });
    for (const { row, cell } of records.open) {
      const [part] = openParts([row], amounts);
      if (part === undefined) continue;
      const known = this.#openCurrencies.get(cell) ?? new Set();
      this.#openCurrencies.set(cell, known.add(part.slot.currency));
    }
  }

  /** The sum of a cell, or `undefined` where there is none in one currency. */
  at(cell: number): Rational | undefined {
    let found = zero;
    let own: string | undefined;
    for (const { currency, sums } of this.#sums) {
      const sum = sums.at(cell);
      if (sum.numerator === 0n) continue;
      if (own !== undefined) return undefined;
      found = sum;
      own = currency;
    }
    const open = this.#openCurrencies.get(cell);
    if (open !== undefined) {
      const stated = own === undefined ? open : new Set(open).add(own);
      if (stated.size > 1) return undefined;
    }
    return own === undefined && this.#without.at(cell) > 0 ? undefined : found;
  }

  #sumsOf(currency: string, scale: number): ExactSums {
    const known = this.#sums.find((each) => each.currency === currency);
    if (known !== undefined) return known.sums;
    const sums = new ExactSums(scale);
    this.#sums.push({ currency, sums });
    return sums;
  }
}
