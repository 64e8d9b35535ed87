import {
  amountOf,
  compare,
  type GivenNumber,
  IpmsError,
  type Money,
  parseDecimal,
  type Rational,
} from "@ipms/core";

/** An exact value handed to a function of structure: a number or money. */
export type GivenAmount = GivenNumber | Money;

/**
 * A given value as an exact fraction.
 *
 * @throws IpmsError `invalid-argument` for a value that is no exact number
 */
export function exactAmount(given: GivenAmount): Rational {
  if (typeof given === "object") return amountOf(given);
  const exact = typeof given !== "number" || Number.isSafeInteger(given);
  const value = exact ? parseDecimal(String(given)) : undefined;
  if (value !== undefined) return value;
  throw new IpmsError("invalid-argument", `"${given}" is no exact number; write decimals as text`);
}

/** The currency of a given value; a plain number has none. */
export function currencyOf(given: GivenAmount): string | undefined {
  return typeof given === "object" ? given.currency : undefined;
}

/** The currencies of given values, each once; `"—"` stands for plain numbers. */
export function currenciesOf(given: readonly GivenAmount[]): readonly string[] {
  return [...new Set(given.map((value) => currencyOf(value) ?? "—"))];
}

/**
 * Which of two given values is larger.
 *
 * @returns below 0, 0 or above 0
 * @throws IpmsError `invalid-argument` for values of different currencies
 */
export function compareGiven(left: GivenAmount, right: GivenAmount): number {
  if (currencyOf(left) !== currencyOf(right)) {
    const currencies = currenciesOf([left, right]).join(", ");
    throw new IpmsError("invalid-argument", `${currencies} cannot be compared: convert them first`);
  }
  return compare(exactAmount(left), exactAmount(right));
}
