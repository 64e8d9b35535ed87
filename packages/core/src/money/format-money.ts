import {
  compare,
  multiply,
  negate,
  parseDecimal,
  powerOfTen,
  type Rational,
} from "../decimal/rational.js";
import { exactDecimal, roundRational } from "../decimal/rounding.js";
import type { Locale, Text } from "../text/locale.js";
import { textIn } from "../text/text-in.js";
import { currencyNames } from "./currency-words.js";
import { amountOf, type Money } from "./money.js";
import { type MoneyUnit, moneyUnits } from "./money-units.js";

/** How {@link formatMoney} shows an amount. */
export interface MoneyFormat {
  /**
   * The unit: the currency's own (`yuan`, whatever the currency), 万 (`wan`), 亿 (`yi`), or the largest
   * that fits (`auto`). English has no word for 万 and 亿 and shows millions and billions instead.
   */
  readonly unit?: "yuan" | "wan" | "yi" | "auto";
  /** Digits behind the decimal point, rounded once, half-up; without it the amount is shown exactly. */
  readonly digits?: number;
}

const { yuan, wan, million, yi, billion, trillion } = moneyUnits;
const chineseUnits = { yuan, wan, yi, ladder: [yuan, wan, yi, trillion] };
const englishUnits = {
  yuan,
  wan: million,
  yi: billion,
  ladder: [yuan, million, billion, trillion],
};

/**
 * An amount as people write it.
 *
 * @example
 * ```ts
 * import { formatMoney, money } from "@ipms/core";
 *
 * const received = money("14520000000");
 * console.log(formatMoney(received, "zh-Hans")); // => 145.2亿元
 * console.log(formatMoney(received, "en")); // => CNY 14.52 billion
 * console.log(formatMoney(money("120000000", "USD"), "zh-Hans", { unit: "wan" })); // => 12000万美元
 * ```
 *
 * @param value - the exact amount
 * @param locale - the language of the text
 * @param options - unit and digits
 * @throws IpmsError `invalid-argument` when the amount is not a plain decimal
 */
export function formatMoney(value: Money, locale: Locale, options: MoneyFormat = {}): string {
  const amount = amountOf(value);
  const units = locale === "en" ? englishUnits : chineseUnits;
  const chosen = options.unit ?? "auto";
  const unit =
    chosen === "auto" ? largestUnit(amount, units.ladder, options.digits) : units[chosen];
  const number = inUnit(amount, unit, options.digits);
  const scale = textIn(unit.label, locale);
  if (locale === "en") {
    return `${value.currency} ${withSeparators(number)}${scale === "" ? "" : ` ${scale}`}`;
  }
  return `${number}${scale}${currencyText(value.currency, locale)}`;
}

function inUnit(amount: Rational, unit: MoneyUnit, digits: number | undefined): string {
  const scaled = multiply(amount, powerOfTen(-unit.power));
  return digits === undefined ? (exactDecimal(scaled) ?? "") : roundRational(scaled, digits);
}

// Rounding can lift an amount into the next unit: 9999.96万 with one digit is 1.0亿, not 10000.0万.
function largestUnit(
  amount: Rational,
  ladder: readonly MoneyUnit[],
  digits: number | undefined,
): MoneyUnit {
  const magnitude = amount.numerator < 0n ? negate(amount) : amount;
  let chosen = ladder[0] ?? yuan;
  for (const next of ladder.slice(1)) {
    const shown = parseDecimal(inUnit(magnitude, chosen, digits)) ?? magnitude;
    if (compare(shown, powerOfTen(next.power - chosen.power)) < 0) break;
    chosen = next;
  }
  return chosen;
}

function withSeparators(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function currencyText(currency: string, locale: Locale): string {
  const names: Readonly<Record<string, Text>> = currencyNames;
  const name = Object.hasOwn(names, currency) ? names[currency] : undefined;
  return name === undefined ? ` ${currency}` : textIn(name, locale);
}
