import {
  absent,
  add,
  type DecimalColumn,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  spilled,
  zero,
} from "@ipms/core";

/** Rows after which the two floating sums of a block are folded into exact whole numbers. */
const block = 1 << 22;

/**
 * Exact sums of a decimal column by slot. The two parts of each amount are added up as floating
 * numbers, which stay exact below 2^53: a block of 2^22 parts of at most 2^31 does.
 *
 * @param column - the amounts
 * @param slotOf - for each row its slot, or −1 to leave it out
 * @param slots - how many slots there are
 */
export function sumBySlot(
  column: DecimalColumn,
  slotOf: Int32Array,
  slots: number,
): { readonly sums: readonly Rational[]; readonly absent: Int32Array } {
  const totals = Array.from({ length: slots }, () => 0n);
  const extra = new Map<number, Rational>();
  const without = new Int32Array(slots);
  const { high, low, spill } = column;
  const highs = new Float64Array(slots);
  const lows = new Float64Array(slots);
  for (let from = 0; from < slotOf.length; from += block) {
    const to = Math.min(slotOf.length, from + block);
    for (let row = from; row < to; row += 1) {
      const slot = slotOf[row] ?? -1;
      if (slot < 0) continue;
      const billions = high[row] ?? absent;
      if (billions !== absent) {
        highs[slot] = (highs[slot] ?? 0) + billions;
        lows[slot] = (lows[slot] ?? 0) + (low[row] ?? 0);
      } else if (low[row] === spilled) {
        const value = parseDecimal(spill.get(row) ?? "") ?? zero;
        extra.set(slot, add(extra.get(slot) ?? zero, value));
      } else {
        without[slot] = (without[slot] ?? 0) + 1;
      }
    }
    for (let slot = 0; slot < slots; slot += 1) {
      const units = BigInt(highs[slot] ?? 0) * 1_000_000_000n + BigInt(lows[slot] ?? 0);
      totals[slot] = (totals[slot] ?? 0n) + units;
    }
    highs.fill(0);
    lows.fill(0);
  }
  const unit = rational(1n, 10n ** BigInt(column.scale));
  const sums = totals.map((total, slot) => {
    const sum = multiply(rational(total), unit);
    const more = extra.get(slot);
    return more === undefined ? sum : add(sum, more);
  });
  return { sums, absent: without };
}
