import { exactDecimal } from "../decimal/rounding.js";
import { normaliseFigure } from "../numeral/normalise-figure.js";
import { readScaledNumber, type ScaledNumber } from "../numeral/scaled-number.js";
import { ok, type Outcome, problem } from "../outcome/outcome.js";
import { readCurrency } from "./currency-words.js";
import type { Money } from "./money.js";

const longestText = 100;

/**
 * Reads an amount as people write it and converts it exactly: 145.2亿元, 5000万元, 1.2亿美元,
 * 1.6万亿元, USD 120 million; full-width digits, thousands separators and Traditional 億 and 萬 too.
 *
 * A figure that says it is not exact (近2亿元, 10余亿元) is not an amount: see `parseReported`.
 *
 * @example
 * ```ts
 * import { parseMoney } from "@ipms/core";
 *
 * const read = parseMoney("145.2亿元");
 * console.log(read.ok && read.value.amount); // => 14520000000
 * console.log(parseMoney("4.2亿").ok); // => false
 * ```
 *
 * @param text - one amount
 * @param options - the currency of an amount that names none; without it such an amount is a problem
 * @returns problems `invalid-amount`, `missing-currency`
 */
export function parseMoney(
  text: string,
  options: { readonly currency?: string | undefined } = {},
): Outcome<Money> {
  const read = text.length > longestText ? undefined : readAmount(normaliseFigure(text));
  if (read === undefined || read.rest !== "" || read.number.more || read.number.omitted) {
    return problem("invalid-amount", { value: text.slice(0, longestText) });
  }
  const currency = read.currency ?? options.currency;
  const amount = exactDecimal(read.number.value);
  if (currency === undefined || amount === undefined) return problem("missing-currency");
  return ok({ amount, currency });
}

/** A number with the currency before or behind it, and what follows. */
export interface AmountRead {
  /** The number with its scale. */
  readonly number: ScaledNumber;
  /** ISO 4217, where one is written. */
  readonly currency?: string;
  /** What follows number and currency. */
  readonly rest: string;
}

/** Reads a number and a currency at the start of a normalised text. */
export function readAmount(text: string): AmountRead | undefined {
  const before = readCurrency(text);
  const number = readScaledNumber(before?.rest ?? text);
  if (number === undefined) return undefined;
  const after = readCurrency(number.rest);
  if (before && after && before.currency !== after.currency) return undefined;
  const currency = after?.currency ?? before?.currency;
  const rest = after?.rest ?? number.rest;
  return { number, rest, ...(currency === undefined ? {} : { currency }) };
}
