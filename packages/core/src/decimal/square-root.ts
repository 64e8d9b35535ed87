import { type Rational, rational } from "./rational.js";

/** Digits behind the point that a root without an exact fraction keeps. */
export const rootDigits = 40;

/**
 * The square root of a fraction: exact where numerator and denominator are squares, else cut after
 * {@link rootDigits} digits behind the point.
 *
 * @param value - the fraction
 * @returns `undefined` for a negative fraction
 */
export function squareRoot(value: Rational): Rational | undefined {
  if (value.numerator < 0n) return undefined;
  const numerator = integerRoot(value.numerator);
  const denominator = integerRoot(value.denominator);
  if (numerator ** 2n === value.numerator && denominator ** 2n === value.denominator) {
    return rational(numerator, denominator);
  }
  const scale = 10n ** BigInt(rootDigits);
  return rational(integerRoot((value.numerator * scale ** 2n) / value.denominator), scale);
}

/** The largest whole number whose square is not above `value` (Newton, from above). */
function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
