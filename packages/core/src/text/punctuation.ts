import type { Locale } from "./locale.js";

/**
 * Things as a sentence of one language lists them.
 *
 * @example
 * ```ts
 * import { listText } from "@ipms/core";
 *
 * console.log(listText(["signedOn", "startedOn"], "en"), listText(["签约", "开工"], "zh-Hans")); // => signedOn, startedOn 签约、开工
 * ```
 *
 * @param items - what is listed, none of it translated
 * @param locale - the language of the sentence
 */
export function listText(items: readonly string[], locale: Locale): string {
  return items.join(locale === "en" ? ", " : "、");
}

/**
 * A text in the quotation marks of a language.
 *
 * @example
 * ```ts
 * import { quotedText } from "@ipms/core";
 *
 * console.log(quotedText("Mill", "en"), quotedText("工厂", "zh-Hans")); // => "Mill" “工厂”
 * ```
 *
 * @param text - what stands between them
 * @param locale - the language of the sentence
 */
export function quotedText(text: string, locale: Locale): string {
  return locale === "en" ? `"${text}"` : `“${text}”`;
}

/**
 * A text with an aside in the brackets of a language: `projects (6)`, `项目（6）`.
 *
 * @example
 * ```ts
 * import { asideText } from "@ipms/core";
 *
 * console.log(asideText("projects", 6, "en"), asideText("项目", 6, "zh-Hans")); // => projects (6) 项目（6）
 * ```
 *
 * @param text - what stands before the brackets
 * @param aside - what stands in them
 * @param locale - the language of the sentence
 */
export function asideText(text: string, aside: string | number, locale: Locale): string {
  return locale === "en" ? `${text} (${aside})` : `${text}（${aside}）`;
}
