import {
  type FindingValue,
  formatMoney,
  type Locale,
  problemTexts,
  textIn,
  type TextValue,
} from "@ipms/core";
import { codeText } from "./code-text.js";
import type { Finding } from "./finding.js";
import { ruleOf } from "./rule-of.js";

/**
 * What is wrong, as one sentence without the place.
 *
 * @param finding - the finding
 * @param locale - the language
 */
export function findingText(finding: Finding, locale: Locale): string {
  const rule = ruleOf(finding.rule);
  if (rule === undefined) return finding.rule;
  const { problem, table } = finding;
  const values = Object.entries(finding.values).map(
    ([name, value]) => [name, shownIn(codeText(table, name, value, locale), locale)] as const,
  );
  const template = problem === undefined ? rule.message : problemTexts[problem];
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

/** A value as the message of a finding shows it. */
export function shownIn(value: FindingValue, locale: Locale): TextValue {
  return typeof value === "object" && "amount" in value ? formatMoney(value, locale) : value;
}
