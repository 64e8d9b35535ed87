import type { Profile } from "@ipms/core";
import type { ExchangeRateRow, Question } from "../evaluate/question.js";

/**
 * A question with a profile's choices where it makes none itself. What the question says wins;
 * exchange rates of both are known, and of two for the same period the question's is used.
 *
 * @example
 * ```ts
 * import { applyProfile, hunanPlanningRates } from "@ipms/metrics";
 *
 * const question = { period: "2017", asOf: "2017-12-31" };
 * const asked = applyProfile(hunanPlanningRates, "funds-in-place", question);
 * console.log(asked.currency, asked.rates?.length, asked.profile); // => CNY 3 hunan-planning-rates@1
 * ```
 *
 * @param profile - the profile
 * @param metricId - the metric or measure that is asked; for an applied operator apply the profile
 * for the operator and then for what it is applied to
 * @param question - the question as it was asked
 */
export function applyProfile<Asked extends Question>(
  profile: Profile,
  metricId: string,
  question: Asked,
): Asked & Question {
  const rates = mergedRates(question.rates ?? [], profile.question?.rates ?? []);
  const parameters = { ...ownEntry(profile.parameters, metricId), ...question.parameters };
  const population = ownEntry(profile.population, metricId);
  return {
    ...profile.question,
    ...(population === undefined ? {} : { population }),
    ...stated(question),
    ...(rates.length === 0 ? {} : { rates }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    profile: `${profile.id}@${profile.version}`,
  };
}

/** Without the fields that hold `undefined`: they say nothing, so they must not hide a profile's. */
function stated<Asked extends Question>(question: Asked): Asked {
  return Object.fromEntries(
    Object.entries(question).filter(([, value]) => value !== undefined),
  ) as Asked;
}

function ownEntry<Entry>(
  entries: Readonly<Record<string, Entry>> | undefined,
  id: string,
): Entry | undefined {
  return entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined;
}

function mergedRates(
  own: readonly ExchangeRateRow[],
  others: readonly ExchangeRateRow[],
): readonly ExchangeRateRow[] {
  const key = (row: ExchangeRateRow): string =>
    JSON.stringify([row.fromCurrency, row.toCurrency, row.period, row.policy]);
  const known = new Set(own.map((row) => key(row)));
  return [...own, ...others.filter((row) => !known.has(key(row)))];
}
