import { type Locale, type Text, textIn } from "@ipms/core";
import { isCountryCode } from "./country-codes.js";

/** Names that ledgers in China word otherwise than the platform does. */
const ownNames: Readonly<Record<string, Text>> = {
  HK: { en: "Hong Kong, China", "zh-Hans": "中国香港" },
  MO: { en: "Macao, China", "zh-Hans": "中国澳门" },
  TW: { en: "Taiwan, China", "zh-Hans": "中国台湾" },
};

/**
 * The name of a country or region (国家和地区). Except for Hong Kong, Macao and Taiwan the wording is
 * the platform's and may change with it: show it, never compare with it.
 *
 * @example
 * ```ts
 * import { countryName } from "@ipms/codelists";
 *
 * console.log(countryName("HK", "zh-Hans")); // => 中国香港
 * ```
 *
 * @param code - ISO 3166-1 alpha-2, in capitals
 * @param locale - the language of the name
 * @returns the name, or `undefined` where the text is no such code or the platform has no name
 */
export function countryName(code: string, locale: Locale): string | undefined {
  if (!isCountryCode(code)) return undefined;
  const own = ownNames[code];
  if (own !== undefined) return textIn(own, locale);
  return new Intl.DisplayNames(locale, { type: "region", fallback: "none" }).of(code);
}
