import { parseDecimal, type Rational, rational, zero } from "../decimal/rational.js";
import { absent, type DecimalColumn, spilled } from "./column.js";

/** The exact value of a row, or `undefined` where there is none. */
export function decimalAt(column: DecimalColumn, row: number): Rational | undefined {
  const high = column.high[row] ?? absent;
  const low = column.low[row] ?? 0;
  if (high !== absent) return valueOfParts(high, low, column.scale);
  return low === spilled ? parseDecimal(column.spill.get(row) ?? "") : undefined;
}

/** Below these, `high × 10⁹ + low` is a whole number that a double holds. */
const [mostBillions, mostRest] = [4e6, 4e15];

/** Ten to the power of a scale, as far as 32 bits hold it. */
const units = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** Denominators come up again and again: each is made once. */
const denominators = /* @__PURE__ */ Array.from({ length: 101 }, (_, number) => BigInt(number));

/**
 * The exact value of `high × 10⁹ + low` units of 10^−scale, of one amount or of many added up. Nearly
 * every one is small enough for a double: then no wide number is made but the two of the fraction.
 *
 * @param high - billions, a whole number
 * @param low - the rest, a whole number too, of whatever sign
 * @param scale - digits behind the point
 */
export function valueOfParts(high: number, low: number, scale: number): Rational {
  const unit = units[scale];
  if (unit === undefined || Math.abs(high) > mostBillions || Math.abs(low) > mostRest) {
    return rational(BigInt(high) * 1_000_000_000n + BigInt(low), 10n ** BigInt(scale));
  }
  const whole = high * 1_000_000_000 + low;
  if (whole === 0) return zero;
  const divisor = commonDivisor(unit, whole - Math.floor(whole / unit) * unit);
  const denominator = denominators[unit / divisor] ?? BigInt(unit / divisor);
  return { numerator: BigInt(whole / divisor), denominator };
}

/** Of two numbers of 32 bits, which the processor divides far faster than doubles. */
function commonDivisor(one: number, other: number): number {
  let [a, b] = [one | 0, other | 0];
  while (b !== 0) [a, b] = [b, (a % b) | 0];
  return a;
}
