import { Decimal } from "decimal.js";
import { IpmsError } from "../errors.js";

/** How many significant digits decimal arithmetic keeps where a result has no exact decimal. */
export const decimalDigits = 40;

const largestExponent = 10_000;

/** The roundings that {@link decimalArithmetic} offers, named as in General Decimal Arithmetic. */
export type DecimalRounding =
  | "half-up"
  | "half-even"
  | "half-down"
  | "up"
  | "down"
  | "ceiling"
  | "floor";

const roundings: Readonly<Record<DecimalRounding, Decimal.Rounding>> = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  "half-up": 4,
  "half-down": 5,
  "half-even": 6,
};

/** Decimal arithmetic at a stated precision, on decimal strings. */
export interface DecimalArithmetic {
  /** `a + b`, rounded to the precision. */
  add(a: string, b: string): string;
  /** `a − b`, rounded to the precision. */
  subtract(a: string, b: string): string;
  /** `a × b`, rounded to the precision. */
  multiply(a: string, b: string): string;
  /** `a ÷ b`, rounded to the precision; `undefined` when `b` is zero. */
  divide(a: string, b: string): string | undefined;
  /** `a` with `digits` digits behind the point (negative: tens, hundreds …). */
  quantize(a: string, digits: number): string;
  /** `a` rounded to the precision. */
  round(a: string): string;
  /** The square root, rounded to the precision; `undefined` when `a` is negative. */
  squareRoot(a: string): string | undefined;
}

/**
 * Decimal arithmetic at a stated precision, for results that have no exact fraction (roots) and for
 * callers that must follow a precision given from outside. Everything else in the project calculates
 * in exact fractions. Works on a private copy of decimal.js that no other package can reconfigure.
 *
 * @param options - significant digits (1 to 1000) and rounding
 * @throws IpmsError `invalid-argument` when an operand is not a finite decimal number with an
 * exponent of at most 10000, or the digits are out of range
 */
export function decimalArithmetic(
  options: { readonly digits?: number; readonly rounding?: DecimalRounding } = {},
): DecimalArithmetic {
  const digits = options.digits ?? decimalDigits;
  if (!Number.isInteger(digits) || digits < 1 || digits > 1000) {
    throw new IpmsError("invalid-argument", `${digits} is not a number of digits from 1 to 1000`);
  }
  const Private = Decimal.clone({
    defaults: true,
    precision: digits,
    rounding: roundings[options.rounding ?? "half-even"],
    toExpNeg: -9e15,
    toExpPos: 9e15,
    minE: -9e15,
    maxE: 9e15,
  });
  const read = (text: string): Decimal => {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
      throw new IpmsError("invalid-argument", `"${text}" is not a decimal number`);
    }
    // Results are written without exponent, so a larger one would be a text of that length.
    if (Math.abs(Number(/e(.+)$/i.exec(text)?.[1] ?? 0)) > largestExponent) {
      throw new IpmsError(
        "invalid-argument",
        `"${text}" has an exponent beyond ${largestExponent}`,
      );
    }
    return new Private(text);
  };
  const write = (value: Decimal): string => (value.isZero() ? "0" : value.toFixed());
  return {
    add: (a, b) => write(read(a).plus(read(b))),
    subtract: (a, b) => write(read(a).minus(read(b))),
    multiply: (a, b) => write(read(a).times(read(b))),
    divide: (a, b) => (read(b).isZero() ? undefined : write(read(a).div(read(b)))),
    quantize: (a, places) =>
      places < 0
        ? write(read(a).toNearest(new Private(10).pow(-places)))
        : read(a)
            .toFixed(places)
            .replace(/^-(?=0*\.?0*$)/, ""),
    round: (a) => write(read(a).toSignificantDigits(Private.precision)),
    squareRoot: (a) =>
      read(a).isNegative() && !read(a).isZero() ? undefined : write(read(a).sqrt()),
  };
}
