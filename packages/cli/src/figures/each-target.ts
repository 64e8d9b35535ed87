import type { Profile } from "@ipms/core";
import type { Askable, Grouping, Question, TargetChoice } from "@ipms/metrics";
import type { Asked } from "../options/askables.js";
import type { TypedQuestion } from "../options/question.js";
import { questionFor } from "./evaluate-asked.js";

/** Finds the targets that a question may mean, wherever the ledger lies. */
type FindTargets = (
  asked: Askable,
  question: Question & Grouping,
) => readonly TargetChoice[] | Promise<readonly TargetChoice[]>;

/**
 * What is asked, once for each target that it may be measured by; figures that read no target stay one.
 *
 * @param asked - what is asked
 * @param typed - the question
 * @param profile - the place's defaults
 * @param find - finds the targets
 */
export async function eachTarget(
  asked: readonly Asked[],
  typed: TypedQuestion,
  profile: Profile | undefined,
  find: FindTargets,
): Promise<readonly Asked[]> {
  const all: Asked[] = [];
  for (const one of asked) {
    const targets = await find(one.askable, questionFor(one, typed, profile));
    all.push(...(targets.length === 0 ? [one] : targets.map((target) => ({ ...one, target }))));
  }
  return all;
}
