import type { Ledger, Profile } from "@ipms/core";
import { targetChoices } from "@ipms/metrics";
import type { Asked } from "../options/askables.js";
import type { TypedQuestion } from "../options/question.js";
import { questionFor } from "./evaluate-asked.js";

/**
 * What is asked, once for each target that it may be measured by; figures that read no target stay one.
 *
 * @param asked - what is asked
 * @param ledger - the ledger
 * @param typed - the question
 * @param profile - the place's defaults
 */
export function eachTarget(
  asked: readonly Asked[],
  ledger: Ledger,
  typed: TypedQuestion,
  profile: Profile | undefined,
): readonly Asked[] {
  return asked.flatMap((one) => {
    const targets = targetChoices(one.askable, ledger, questionFor(one, typed, profile));
    return targets.length === 0 ? [one] : targets.map((target) => ({ ...one, target }));
  });
}
