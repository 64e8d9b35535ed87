import { type Locale, type Text, textIn } from "@ipms/core";
import { ignoredTexts } from "./words.js";

/**
 * Why a column is not read, as `ignore` of a mapping and `ignored` of a report say it.
 *
 * @example
 * ```ts
 * import { ignoredText } from "@ipms/files";
 *
 * console.log(ignoredText("row-number", "en"), ignoredText("另表填报", "zh-Hans")); // => row numbers 另表填报
 * ```
 *
 * @param reason - a reason of this package, which is worded, or the mapping's own, which stands as it is
 * @param locale - the language
 */
export function ignoredText(reason: string, locale: Locale): string {
  const known: Readonly<Record<string, Text>> = ignoredTexts;
  const text = Object.hasOwn(known, reason) ? known[reason] : undefined;
  return text === undefined ? reason : textIn(text, locale);
}
