import { type Locale, type Text, textIn, type TextValue } from "@ipms/core";

/**
 * A sentence in a language, with its facts. The template is translated, the facts never are.
 *
 * @param text - the wordings
 * @param locale - the language
 * @param values - the facts
 */
export function say(
  text: Text,
  locale: Locale,
  values: Readonly<Record<string, TextValue>> = {},
): string {
  return textIn(text, locale, values);
}
