import type { Ledger } from "@ipms/core";
import { type Answer, evaluate } from "../evaluate/evaluate.js";
import { ledgerView } from "../evaluate/ledger-view.js";
import { momentOf } from "../evaluate/moment.js";
import type { Askable, Grouping, Question } from "../evaluate/question.js";
import { populationOf, resolve } from "../evaluate/resolve.js";
import { scanOf } from "../evaluate/scan.js";
import { chooseTarget, targetsOf } from "../evaluate/targets.js";
import { targetMetric } from "../evaluate/used-target.js";

/** What tells one target of a figure from its others: who set it, of which kind, for which period. */
export type TargetChoice = NonNullable<Question["target"]>;

/**
 * Evaluates a definition against each of its targets: that of the province, that of the city and that
 * of the county side by side, expected and working ones alike. Each answer says in `target` which one
 * it is measured by.
 *
 * @zh 对照多个下达单位的目标逐一计算，每个目标各有一个结果。
 * @category targets
 * @since 0.2.0
 *
 * @example
 * ```ts
 * import { evaluateTargets, ledgerOf, signedProjects, targetCompletion } from "@ipms/metrics";
 *
 * const target = (issuer: string, value: string) =>
 *   ({ targetId: issuer, issuer, metric: "signed-projects", period: "2022", kind: "expected", value });
 * const { ledger } = ledgerOf({
 *   projects: [{ projectId: "1", name: "Mill", signedOn: "2022-02-01" }],
 *   targets: [target("Province", "2"), target("City", "4")],
 * });
 * const asked = { period: "2022", asOf: "2022-12-31" };
 * for (const result of evaluateTargets(targetCompletion(signedProjects), ledger, asked)) {
 *   console.log(result.target?.issuer, result.status === "value" && result.rounded.text);
 * }
 * // => Province 50.0
 * // => City 25.0
 * ```
 *
 * @param asked - the definition: an operator such as target completion, or a metric that reads targets
 * @param ledger - the ledger
 * @param question - as for {@link evaluate}; its `target` narrows which ones are meant
 * @returns one answer for each, in the order of the ledger; a refused one where there is none
 */
export function evaluateTargets<const Asked extends Question & Grouping>(
  asked: Askable,
  ledger: Ledger,
  question: Asked,
): readonly Answer<Asked>[] {
  const choices = targetChoices(asked, ledger, question);
  const questions: readonly Asked[] =
    choices.length === 0 ? [question] : choices.map((target) => ({ ...question, target }));
  return questions.map((each) => evaluate(asked, ledger, each));
}

/**
 * The targets that a question may mean. Where it asks for groups, those of any division count, since
 * each group has its own.
 *
 * @param asked - the definition
 * @param ledger - the ledger
 * @param question - as for {@link evaluate}; its `target` narrows which ones are meant
 */
export function targetChoices(
  asked: Askable,
  ledger: Ledger,
  question: Question & Grouping,
): readonly TargetChoice[] {
  const population = populationOf(asked, question);
  const scan = scanOf(ledgerView(ledger), question, population);
  const metric = targetMetric(scan, resolve(asked, question, population));
  if (metric === undefined) return [];
  const { period } = momentOf(question);
  const found = targetsOf(scan, metric, period);
  if ("reason" in found) return [];
  const choices = found
    .map(({ used }) => choiceOf(used))
    .filter((target) => {
      if ((question.by ?? []).length > 0) return true;
      const chosen = chooseTarget({ ...scan, question: { ...question, target } }, metric, period);
      return !("reason" in chosen) || chosen.reason !== "missing-input";
    });
  return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()];
}

function choiceOf({ issuer, kind, period }: TargetChoice): TargetChoice {
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(kind === undefined ? {} : { kind }),
    ...(period === undefined ? {} : { period }),
  };
}
