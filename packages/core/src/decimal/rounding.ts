import { IpmsError } from "../errors.js";
import type { Rational } from "./rational.js";

/**
 * How a figure is rounded: `half-up` away from zero on a tie (what bulletins do), `half-even`
 * (GB/T 8170-2008) or `truncate` towards zero.
 */
export type RoundingMode = "half-up" | "half-even" | "truncate";

/** A figure rounded once, from the exact fraction, for showing. */
export interface Rounded {
  /** A plain decimal with exactly `digits` digits behind the point. */
  readonly text: string;
  /** Digits behind the decimal point. */
  readonly digits: number;
  /** How the last digit was chosen. */
  readonly mode: RoundingMode;
  /**
   * Set where the last digit was chosen together with those of other figures, by largest remainders, so
   * that the printed parts add up to the printed whole: it may be one unit off from `mode`.
   */
  readonly together?: true;
}

/**
 * Rounds an exact fraction to a plain decimal, by comparing the integer remainder;
 * a rounded expansion is never rounded again.
 *
 * @example
 * ```ts
 * import { rational, roundRational } from "@ipms/core";
 *
 * console.log(roundRational(rational(7400n, 106n), 1)); // => 69.8
 * ```
 *
 * @param value - the exact fraction
 * @param digits - digits behind the decimal point, 0 or more
 * @param mode - how ties and remainders are treated
 * @returns a plain decimal; a result of zero carries no minus sign
 * @throws IpmsError `invalid-argument` when `digits` is not a whole number from 0 to 1000
 */
export function roundRational(
  value: Rational,
  digits: number,
  mode: RoundingMode = "half-up",
): string {
  if (!Number.isInteger(digits) || digits < 0 || digits > 1000) {
    throw new IpmsError("invalid-argument", `${digits} is not a number of digits from 0 to 1000`);
  }
  return round(value, digits, mode);
}

function round(value: Rational, digits: number, mode: RoundingMode): string {
  const negative = value.numerator < 0n;
  const scaled = (negative ? -value.numerator : value.numerator) * 10n ** BigInt(digits);
  let units = scaled / value.denominator;
  const twice = 2n * (scaled % value.denominator);
  if (mode !== "truncate") {
    const tie = twice === value.denominator;
    if (tie ? mode === "half-up" || units % 2n === 1n : twice > value.denominator) units += 1n;
  }
  const sign = negative && units !== 0n ? "-" : "";
  const text = units.toString().padStart(digits + 1, "0");
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * The shortest plain decimal that equals the fraction.
 *
 * @returns `undefined` when no decimal does, as for 1/3
 */
export function exactDecimal(value: Rational): string | undefined {
  let rest = value.denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest === 1n ? round(value, Math.max(twos, fives), "truncate") : undefined;
}
