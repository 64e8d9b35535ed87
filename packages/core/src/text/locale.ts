import { toTraditional } from "./traditional.js";

/** The languages of output. `zh-Hant` is generated from `zh-Hans`; the other two are authored. */
export const locales = ["en", "zh-Hans", "zh-Hant"] as const;

/** A language of output. */
export type Locale = (typeof locales)[number];

/** A language in which definitions are written. */
export type AuthoredLocale = Exclude<Locale, "zh-Hant">;

/** A text in every authored language; the compiler refuses a missing one. */
export type Text = Readonly<Record<AuthoredLocale, string>>;

/**
 * The wording of a text in one language.
 *
 * @example
 * ```ts
 * import { textIn } from "@ipms/core";
 *
 * console.log(textIn({ en: "Start rate", "zh-Hans": "开工率" }, "zh-Hant")); // => 開工率
 * ```
 *
 * @param text - the authored wordings
 * @param locale - the language asked for
 */
export function textIn(text: Text, locale: Locale): string {
  return locale === "zh-Hant" ? toTraditional(text["zh-Hans"]) : text[locale];
}

/**
 * Puts values into a template's `{name}` places. A place without a value is left as it stands.
 *
 * @param template - for example `"Row {row}: {field} is missing"`
 * @param values - by place name
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
