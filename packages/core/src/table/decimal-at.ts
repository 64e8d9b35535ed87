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

/**
 * The exact value of `high × 10⁹ + low` units of 10^−scale, of one amount or of many added up. Nearly
 * every one is small enough for a double: then no wide number is made but the two of the fraction.
 *
 * @param high - billions, a whole number
 * @param low - the rest, a whole number too, of whatever sign
 * @param scale - digits behind the point
 */
export function valueOfParts(high: number, low: number, scale: number): Rational {
  const isHeld = Math.abs(high) <= mostBillions && Math.abs(low) <= mostRest && scale <= 9;
  if (!isHeld) return rational(BigInt(high) * 1_000_000_000n + BigInt(low), 10n ** BigInt(scale));
  const units = high * 1_000_000_000 + low;
  if (units === 0) return zero;
  const unit = 10 ** scale;
  const divisor = commonDivisor(unit, units - Math.floor(units / unit) * unit);
  return { numerator: BigInt(units / divisor), denominator: BigInt(unit / divisor) };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
