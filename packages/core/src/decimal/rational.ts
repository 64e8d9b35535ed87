/**
 * An exact fraction in lowest terms; the denominator is positive.
 * The whole project calculates in these and rounds once, at the edge.
 */
export interface Rational {
  /** A whole number; the fraction's sign is its sign. */
  readonly numerator: bigint;
  /** A whole number above zero. */
  readonly denominator: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
};

/**
 * The fraction `numerator / denominator` in lowest terms.
 *
 * @throws RangeError when the denominator is zero: callers refuse before they divide
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError("denominator is zero");
  if (denominator === 1n) return { numerator, denominator };
  const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Zero as a fraction. */
export const zero: Rational = { numerator: 0n, denominator: 1n };

/** `a + b`, exactly. */
export function add(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** `a − b`, exactly. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** `−a`. */
export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** `a × b`, exactly. */
export function multiply(a: Rational, b: Rational): Rational {
  // Reduced crosswise before the parts grow: a wide fraction times a small one stays cheap.
  const left = rational(a.numerator, b.denominator);
  const right = rational(b.numerator, a.denominator);
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  };
}

/** `a ÷ b`, exactly. Throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Ten to a whole power, which may be negative. */
export function powerOfTen(power: number): Rational {
  return power < 0
    ? { numerator: 1n, denominator: 10n ** BigInt(-power) }
    : { numerator: 10n ** BigInt(power), denominator: 1n };
}

const plainDecimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal such as `"145.2"`: an optional minus, digits, at most one point, no exponent.
 *
 * @returns the exact fraction, or `undefined` for any other text
 */
export function parseDecimal(text: string): Rational | undefined {
  const match = plainDecimal.exec(text);
  if (match === null) return undefined;
  const fraction = match[3] ?? "";
  const digits = BigInt(`${match[2]}${fraction}`);
  return rational(match[1] === "-" ? -digits : digits, 10n ** BigInt(fraction.length));
}
