import { asideText, type Locale, type ProblemCode, type Rule, textIn } from "@ipms/core";
import { rules } from "@ipms/rules";

/**
 * The rule that a value breaks, in words and by the id that `ipms rules` explains.
 *
 * @param code - why the value is refused
 * @param locale - the language
 */
export function ruleOfProblem(code: ProblemCode, locale: Locale): string {
  const rule = Object.values<Rule>(rules).find(
    (each) => each.level === "field" && each.problems.includes(code),
  );
  return rule === undefined ? code : asideText(textIn(rule.labels, locale), rule.id, locale);
}
