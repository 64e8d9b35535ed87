import { type Rational, rational } from "../decimal/rational.js";

/**
 * The kinds of value. A formatter takes the kind and never guesses it from the magnitude:
 * a `ratio` of 1 is 100%; `percentage-points` are the difference of two ratios (0.054 is 5.4 points).
 */
export type QuantityKind =
  | "count"
  | "money"
  | "area"
  | "money-per-area"
  | "ratio"
  | "percentage-points"
  | "days"
  | "working-days"
  | "multiple"
  | "rank"
  | "score";

/** A unit of land area. */
export type AreaUnit = "mu" | "square-metre";

/**
 * An exact value with its kind: a fraction in lowest terms, as decimal strings of whole numbers,
 * so that it passes through JSON unharmed.
 */
export interface Quantity {
  /** What the number means. */
  readonly kind: QuantityKind;
  /** A whole number, possibly negative. */
  readonly numerator: string;
  /** A whole number above zero; `"1"` for whole values. */
  readonly denominator: string;
  /** ISO 4217, for `money` and `money-per-area`; the number is in the currency's unit (yuan). */
  readonly currency?: string;
  /** For `area` and `money-per-area`. */
  readonly area?: AreaUnit;
}

/** The exact fraction of a quantity. */
export function rationalOf(amount: Quantity): Rational {
  return rational(BigInt(amount.numerator), BigInt(amount.denominator));
}

/** A fraction with its kind as a {@link Quantity}. */
export function quantity(
  kind: QuantityKind,
  value: Rational,
  unit: { readonly currency?: string | undefined; readonly area?: AreaUnit | undefined } = {},
): Quantity {
  return {
    kind,
    numerator: value.numerator.toString(),
    denominator: value.denominator.toString(),
    ...(unit.currency === undefined ? {} : { currency: unit.currency }),
    ...(unit.area === undefined ? {} : { area: unit.area }),
  };
}
