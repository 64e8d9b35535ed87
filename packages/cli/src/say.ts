import { fillTemplate, type Locale, type Text, textIn } from "@ipms/core";

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
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillTemplate(textIn(text, locale), values);
}
