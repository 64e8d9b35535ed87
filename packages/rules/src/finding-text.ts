import { type Locale, textIn } from "@ipms/core";
import type { Finding } from "./finding.js";
import { findingTemplate, shownValue } from "./finding-template.js";
import { ruleOf } from "./rule-of.js";

/**
 * What is wrong, as one sentence without the place.
 *
 * @param finding - the finding
 * @param locale - the language
 */
export function findingText(finding: Finding, locale: Locale): string {
  const template = findingTemplate(finding);
  if (template === undefined) return finding.rule;
  const values = Object.entries(finding.values).map(
    ([name, value]) => [name, shownValue(finding, name, value, locale)] as const,
  );
  return textIn(template, locale, Object.fromEntries(values));
}

/**
 * How to mend it.
 *
 * @param finding - the finding
 * @param locale - the language
 */
export function fixText(finding: Finding, locale: Locale): string {
  const rule = ruleOf(finding.rule);
  return rule === undefined ? "" : textIn(rule.fix, locale);
}
