import { evidenceKinds, listCodes, suggestCodes } from "@ipms/codelists";
import type { Problem, Profile } from "@ipms/core";
import { ruleProblems } from "./check-config.js";

/** A value of a threshold, with the day from which on it holds. */
type DatedValue = NonNullable<Profile["ruleParameters"]>[string][string][number];

/**
 * What is wrong with what a profile says of rules: rules, thresholds and kinds of evidence that do not
 * exist, values that a threshold cannot have, and two values from the same day on. A profile that is
 * misspelt would judge as if it said nothing.
 *
 * @example
 * ```ts
 * import { profileProblems } from "@ipms/rules";
 *
 * const labels = { en: "Ours", "zh-Hans": "本地" };
 * const problems = profileProblems({
 *   type: "profile",
 *   id: "ours",
 *   version: 1,
 *   labels,
 *   regrades: { "date-exist": "off" },
 * });
 * console.log(problems[0]?.code); // => unknown-rule
 * ```
 *
 * @param profile - the profile, of the right form
 */
export function profileProblems(profile: Profile): readonly Problem[] {
  const { regrades = {}, ruleParameters = {}, requiredEvidence = [] } = profile;
  return [
    ...Object.keys(regrades).flatMap((id) => ruleProblems(id, {})),
    ...Object.entries(ruleParameters).flatMap(([id, thresholds]) =>
      Object.entries(thresholds).flatMap(([name, values]) => [
        ...values.flatMap(({ value }) => ruleProblems(id, { [name]: value })),
        ...contradictions(id, name, values),
      ]),
    ),
    ...requiredEvidence.flatMap(({ anyOf }) => anyOf.flatMap(evidenceProblems)),
  ];
}

/** Of two values from the same day on neither is more right, whichever stands first. */
function contradictions(
  rule: string,
  parameter: string,
  values: readonly DatedValue[],
): readonly Problem[] {
  const first = new Map<string | undefined, DatedValue["value"]>();
  return values.flatMap(({ from, value }): readonly Problem[] => {
    const other = first.get(from);
    if (other === undefined) first.set(from, value);
    if (other === undefined || String(other) === String(value)) return [];
    const both = [String(other), String(value)];
    return [
      { code: "contradictory-rule-parameter", parameters: { rule, parameter, values: both } },
    ];
  });
}

function evidenceProblems(code: string): readonly Problem[] {
  if (Object.hasOwn(evidenceKinds.codes, code)) return [];
  const near = suggestCodes(evidenceKinds, code);
  const suggestions = near.length > 0 ? near : listCodes(evidenceKinds);
  return [
    { code: "unknown-code", parameters: { value: code, list: "evidence-kinds", suggestions } },
  ];
}
