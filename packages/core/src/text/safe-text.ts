// Escape sequences, line breaks, and the marks that reorder text: data must never steer what shows it.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A text that is safe to show on one line: control characters and the marks that reorder text become
 * their visible codes.
 *
 * @example
 * ```ts
 * import { cleanText } from "@ipms/core";
 *
 * console.log(cleanText("Mill\u001b[2J\nNorth")); // => Mill\u001b[2J\u000aNorth
 * ```
 *
 * @param text - any text, possibly from a ledger
 */
export function cleanText(text: string): string {
  return text.replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * A text on one line without anything that Markdown or HTML would act on.
 *
 * @example
 * ```ts
 * import { markdownText } from "@ipms/core";
 *
 * console.log(markdownText("Mill *North* <b>")); // => Mill \*North\* &lt;b&gt;
 * ```
 *
 * @param text - any text, possibly from a ledger
 */
export function markdownText(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\]|#~]/g, (character) => `\\${character}`);
}
