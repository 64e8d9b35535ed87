import type { Picker } from "../../sample-ledgers/random.js";

/** Something that is picked as often as its weight says. */
export interface Weighted {
  /** How often, in proportion to the others. */
  readonly weight: number;
}

/**
 * A number of the bell curve with mean 0 and deviation 1, never beyond 6: the sum of twelve uniform
 * ones.
 *
 * @param random - where chance comes from
 */
function bell(random: Picker): number {
  let sum = 0;
  for (let count = 0; count < 12; count += 1) sum += random.integer(0, 1_000_000);
  return sum / 1_000_000 - 6;
}

/**
 * An amount whose logarithm follows the bell curve, rounded to two digits as contracts are.
 *
 * @param random - where chance comes from
 * @param median - the median
 * @param deviation - the deviation of the natural logarithm
 */
export function logNormal(random: Picker, median: number, deviation: number): number {
  return roundDigits(median * Math.exp(deviation * bell(random)), 2);
}

/**
 * Rounds a positive number to so many significant digits, to 1 at least.
 *
 * @param value - the number
 * @param digits - how many digits
 */
export function roundDigits(value: number, digits: number): number {
  return Math.max(1, Math.round(Number(value.toPrecision(digits))));
}

/**
 * One of several by weight.
 *
 * @param random - where chance comes from
 * @param items - what there is
 */
export function pickWeighted<Item extends Weighted>(random: Picker, items: readonly Item[]): Item {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.integer(1, total);
  for (const item of items) {
    left -= item.weight;
    if (left <= 0) return item;
  }
  throw new RangeError("nothing to pick from");
}
