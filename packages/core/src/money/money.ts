import { parseDecimal, type Rational } from "../decimal/rational.js";
import { exactDecimal } from "../decimal/rounding.js";
import { IpmsError } from "../errors.js";
import { isCurrencyCode } from "./currency.js";

/**
 * An amount of money, exact. 万元 and 亿美元 exist only where figures are read and shown.
 */
export interface Money {
  /** A plain decimal in the currency's unit (yuan, dollars), such as `"14520000000"`. */
  readonly amount: string;
  /** ISO 4217, such as `CNY`. */
  readonly currency: string;
}

/**
 * An amount of money written by a program.
 *
 * @example
 * ```ts
 * import { money } from "@ipms/core";
 *
 * console.log(money("50000000.00").amount); // => 50000000
 * ```
 *
 * @param amount - a plain decimal in the currency's unit; superfluous zeros are dropped
 * @param currency - ISO 4217
 * @throws IpmsError `invalid-argument` when either is malformed; text from outside goes through `parseMoney`
 */
export function money(amount: string, currency = "CNY"): Money {
  if (!isCurrencyCode(currency)) {
    throw new IpmsError("invalid-argument", `"${currency}" is not an ISO 4217 code`);
  }
  return { amount: exactDecimal(amountOf({ amount, currency })) ?? amount, currency };
}

/**
 * The amount as an exact fraction.
 *
 * @throws IpmsError `invalid-argument` when the amount is not a plain decimal
 */
export function amountOf(value: Money): Rational {
  const amount = parseDecimal(value.amount);
  if (amount === undefined) {
    throw new IpmsError("invalid-argument", `"${value.amount}" is not a plain decimal`);
  }
  return amount;
}
