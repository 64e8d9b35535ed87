import {
  absent,
  add,
  type DecimalColumn,
  parseDecimal,
  type Rational,
  rational,
  type RowSet,
  spilled,
  zero,
} from "@ipms/core";

/** Words of 32 rows after which the floating sums are folded into exact whole numbers. */
const block = 1 << 17;

/** Words that are added in one call: a loop that is called often is compiled early. */
const piece = 1 << 10;

/** Exact sums of a decimal column by place. */
export interface Sums {
  /** The sum of a place. */
  at(place: number): Rational;
  /** For each place how many of its rows have no amount. */
  readonly without: Int32Array;
  /** Adds the sum of a place to one of others. */
  addTo(others: JoinedSums, place: number, other: number): void;
}

/** Sums to which those of further rows are added; places are made as they are needed. */
export class JoinedSums {
  #parts = new Float64Array(64);
  readonly #rest = new Map<number, Rational>();

  /** Adds an amount in two parts: billions of the smallest unit, and the rest. */
  addParts(place: number, billions: number, rest: number, unit: bigint): void {
    this.#parts = grownTo(this.#parts, 2 * place + 2);
    const parts = this.#parts;
    const [high, low] = [(parts[2 * place] ?? 0) + billions, (parts[2 * place + 1] ?? 0) + rest];
    if (Math.abs(high) < 2 ** 52 && Math.abs(low) < 2 ** 52) {
      parts[2 * place] = high;
      parts[2 * place + 1] = low;
    } else {
      // Sums of floating numbers are exact below 2^53 alone.
      this.add(place, rational(BigInt(billions) * 1_000_000_000n + BigInt(rest), unit));
    }
  }

  /** Adds any amount. */
  add(place: number, sum: Rational): void {
    this.#rest.set(place, add(this.#rest.get(place) ?? zero, sum));
  }

  /** The sum of a place, of which each unit is so many to one. */
  at(place: number, unit: bigint): Rational {
    const units = wholeOf(this.#parts, place);
    const sum = units === 0n ? zero : rational(units, unit);
    const rest = this.#rest.get(place);
    return rest === undefined ? sum : add(sum, rest);
  }
}

/** A larger copy where an array has not so many places. */
function grownTo(array: Float64Array<ArrayBuffer>, length: number) {
  if (array.length >= length) return array;
  const larger = new Float64Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** Rows to add up. */
export interface RowsToAdd {
  /** The rows that are added. */
  readonly chosen: RowSet;
  /** For each row its cell. */
  readonly cells: Int32Array;
  /** For each row its slot within a cell, or −1 to leave it out. */
  readonly slotOf: Int32Array;
  /** How many slots a cell has. */
  readonly slots: number;
  /** How many cells there are. */
  readonly cellCount: number;
}

/**
 * Exact sums of a decimal column; the place of a row is its cell × slots + its slot. The two parts of
 * each amount are added up as floating numbers, which stay exact below 2^53: a block of 2^22 parts of at
 * most 2^31 does.
 *
 * @param column - the amounts
 * @param added - the rows
 */
export function sumBySlot(column: DecimalColumn, added: RowsToAdd): Sums {
  const { chosen, slots, cellCount } = added;
  const places = cellCount * slots;
  const parts = new Float64Array(places * 2);
  const without = new Int32Array(places);
  const spills = new Map<number, Rational>();
  let folded: bigint[] | undefined;
  for (let from = 0; from < chosen.length; from += piece) {
    if (from > 0 && from % block === 0) folded = fold(parts, folded);
    addRows(column, added, from, Math.min(chosen.length, from + piece), parts, without, spills);
  }
  const unit = 10n ** BigInt(column.scale);
  const restAt = (place: number): Rational | undefined => {
    const units = folded?.[place] ?? 0n;
    const spill = spills.get(place);
    return units === 0n ? spill : add(rational(units, unit), spill ?? zero);
  };
  return {
    without,
    at(place) {
      const units = wholeOf(parts, place);
      const sum = units === 0n ? zero : rational(units, unit);
      const rest = restAt(place);
      return rest === undefined ? sum : add(sum, rest);
    },
    addTo(others, place, other) {
      const [billions = 0, ones = 0] = [parts[2 * place], parts[2 * place + 1]];
      if (billions !== 0 || ones !== 0) others.addParts(other, billions, ones, unit);
      const rest = restAt(place);
      if (rest !== undefined) others.add(other, rest);
    },
  };
}

function addRows(
  { high, low, spill }: DecimalColumn,
  { chosen, cells, slotOf, slots }: RowsToAdd,
  from: number,
  to: number,
  parts: Float64Array,
  without: Int32Array,
  spills: Map<number, Rational>,
): void {
  for (let word = from; word < to; word += 1) {
    for (let bits = chosen[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const row = word * 32 + 31 - Math.clz32(bits & -bits);
      const cell = cells[row] ?? -1;
      if (cell < 0) continue;
      const slot = slotOf[row] ?? -1;
      const place = cell * slots + slot;
      const billions = high[row] ?? absent;
      if (slot >= 0 && billions !== absent) {
        parts[2 * place] = (parts[2 * place] ?? 0) + billions;
        parts[2 * place + 1] = (parts[2 * place + 1] ?? 0) + (low[row] ?? 0);
      } else addRare(row, place, slot, low, spill, without, spills);
    }
  }
}

/** A row without an amount, without a currency, or with an amount that two parts do not hold. */
function addRare(
  row: number,
  place: number,
  slot: number,
  low: Int32Array,
  spill: ReadonlyMap<number, string>,
  without: Int32Array,
  spills: Map<number, Rational>,
): void {
  if (slot >= 0 && low[row] === spilled) {
    const value = parseDecimal(spill.get(row) ?? "") ?? zero;
    spills.set(place, add(spills.get(place) ?? zero, value));
  } else {
    const at = slot < 0 ? place + 1 : place;
    without[at] = (without[at] ?? 0) + 1;
  }
}

function wholeOf(parts: Float64Array, place: number): bigint {
  const billions = parts[2 * place] ?? 0;
  const rest = parts[2 * place + 1] ?? 0;
  return BigInt(billions) * 1_000_000_000n + BigInt(rest);
}

/** Takes the sums of a block out of the floating parts, which start from nothing again. */
function fold(parts: Float64Array, before: readonly bigint[] | undefined): bigint[] {
  const folded = Array.from(
    { length: parts.length / 2 },
    (_, place) => wholeOf(parts, place) + (before?.[place] ?? 0n),
  );
  parts.fill(0);
  return folded;
}
