import type { Locale } from "@ipms/core";
import { isCurrencyCode } from "./currency-codes.js";

/**
 * The name of a currency. The wording is the platform's and may change with it: show it, never
 * compare with it.
 *
 * @example
 * ```ts
 * import { currencyName } from "@ipms/codelists";
 *
 * console.log(currencyName("CNY", "zh-Hans")); // => 人民币
 * ```
 *
 * @param code - ISO 4217, in capitals
 * @param locale - the language of the name
 * @returns the name, or `undefined` where the text is no such code or the platform has no name
 */
export function currencyName(code: string, locale: Locale): string | undefined {
  if (!isCurrencyCode(code)) return undefined;
  return new Intl.DisplayNames(locale, { type: "currency", fallback: "none" }).of(code);
}
