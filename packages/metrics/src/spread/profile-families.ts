import type { MetricData, Profile } from "@ipms/core";
import type { Question } from "../evaluate/question.js";
import { applyProfile } from "../profile/apply-profile.js";

/** Choices of a profile that matter only where money is added up. */
const moneyChoices: ReadonlySet<string> = new Set(["currency", "ratePolicy", "rates"]);

/** Whether a profile says anything of how a metric is computed. */
export function profileApplies(profile: Profile, asked: MetricData): boolean {
  const { parameters = {}, population = {}, question = {} } = profile;
  if (Object.hasOwn(parameters, asked.id) || Object.hasOwn(population, asked.id)) return true;
  const sums = Object.values(asked.inputs).some(
    (input) => input.type === "measure" && "sum" in input.aggregate,
  );
  return Object.keys(question).some((name) => sums || !moneyChoices.has(name));
}

/** What a profile chooses for a metric. */
export function choicesOfProfile(profile: Profile, metric: string): Partial<Question> {
  const { question = {}, parameters = {}, population = {} } = profile;
  const own = Object.hasOwn(parameters, metric) ? parameters[metric] : undefined;
  const members = Object.hasOwn(population, metric) ? population[metric] : undefined;
  return {
    ...question,
    ...(members === undefined ? {} : { population: members }),
    ...(own === undefined ? {} : { parameters: own }),
  };
}

/** The question under a profile: here the profile goes before what was asked. */
export function questionOfProfile(profile: Profile, metric: string, question: Question): Question {
  const { parameters: own = {}, ...choices } = choicesOfProfile(profile, metric);
  const { parameters = {}, ...rest } = question;
  const open = Object.entries(rest).filter(([name]) => !Object.hasOwn(choices, name));
  const others = Object.entries(parameters).filter(([name]) => !Object.hasOwn(own, name));
  const free = Object.fromEntries(open) as unknown as Question;
  return applyProfile(profile, metric, {
    ...free,
    ...(others.length === 0 ? {} : { parameters: Object.fromEntries(others) }),
  });
}
