import type { Locale, Text, TextValue } from "./locale.js";
import { listText, quotedText } from "./punctuation.js";
import { toTraditional } from "./traditional.js";

/**
 * The wording of a text in one language, its `{name}` places filled. The text is translated, what
 * fills it never is.
 *
 * @example
 * ```ts
 * import { textIn } from "@ipms/core";
 *
 * const text = { en: "choose {known}", "zh-Hans": "请从 {known} 中选择" };
 * console.log(textIn(text, "en", { known: ["keep", "drop"] })); // => choose keep, drop
 * console.log(textIn(text, "zh-Hant", { known: ["keep", "drop"] })); // => 請從 keep、drop 中選擇
 * ```
 *
 * @param text - the authored wordings
 * @param locale - the language asked for
 * @param values - what fills its places, by their names; a place without a value is left as it stands
 */
export function textIn(
  text: Text,
  locale: Locale,
  values?: Readonly<Record<string, TextValue>>,
): string {
  const wording = locale === "zh-Hant" ? toTraditional(text["zh-Hans"]) : text[locale];
  return values === undefined ? wording : fillTemplate(wording, values, locale);
}

/**
 * Puts values into a template's `{name}` places; of a list in a place `{"name"}` each item stands in
 * quotation marks. A place without a value is left as it stands. A program
 * that words only what is in English does with this what {@link textIn} does, without the characters of
 * other languages.
 *
 * @param template - for example `"Row {row}: {field} is missing"`
 * @param values - by place name
 * @param locale - the language of the template, in which lists are joined; English unless said
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, TextValue>>,
  locale: Locale = "en",
): string {
  return template.replace(/\{("?)(\w+)\1\}/g, (place, quote: string, name: string) => {
    const value = values[name] ?? place;
    if (typeof value !== "object") return String(value);
    return listText(quote === "" ? value : value.map((item) => quotedText(item, locale)), locale);
  });
}
