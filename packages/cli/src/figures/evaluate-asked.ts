import type { Ledger, Profile } from "@ipms/core";
import {
  applyProfile,
  type Askable,
  evaluateAll,
  type Grouping,
  type Question,
  type Result,
  type ResultTable,
  unreadChoices,
} from "@ipms/metrics";
import { type Asked, changeOf, parameterNames } from "../options/askables.js";
import { operandOf } from "../options/comparable-base.js";
import type { TypedQuestion } from "../options/question.js";
import { answered, type Answered, type Figure } from "./figure.js";

/**
 * Evaluates what is asked. Figures that share a question are worked out in one reading.
 *
 * @param asked - what is asked
 * @param ledger - the ledger
 * @param typed - the question
 * @param profile - the place's defaults
 */
export function evaluateAsked(
  asked: readonly Asked[],
  ledger: Ledger,
  typed: TypedQuestion,
  profile: Profile | undefined,
): readonly Figure[] {
  const { together, changes } = togetherOf(asked, typed, profile);
  const answers = together.map(({ question, definitions }) =>
    evaluateAll(definitions, ledger, question),
  );
  return figuresOf(asked, changes, together, answers);
}

/** Evaluates definitions wherever a ledger lies. */
export type EvaluateElsewhere = (
  definitions: readonly Askable[],
  question: Question & Grouping,
) => Promise<readonly (Result | ResultTable)[]>;

/**
 * The same, where the ledger lies elsewhere.
 *
 * @param asked - what is asked
 * @param typed - the question
 * @param profile - the place's defaults
 * @param evaluate - evaluates definitions there
 */
export async function evaluateAskedBy(
  asked: readonly Asked[],
  typed: TypedQuestion,
  profile: Profile | undefined,
  evaluate: EvaluateElsewhere,
): Promise<readonly Figure[]> {
  const { together, changes } = togetherOf(asked, typed, profile);
  const answers: (readonly (Result | ResultTable)[])[] = [];
  for (const { definitions, question } of together) {
    answers.push(await evaluate(definitions, question));
  }
  return figuresOf(asked, changes, together, answers);
}

/** Figures that share a question. */
interface Together {
  readonly question: Question & Grouping;
  readonly asked: readonly Asked[];
  readonly definitions: readonly Askable[];
}

function togetherOf(
  asked: readonly Asked[],
  typed: TypedQuestion,
  profile: Profile | undefined,
): { readonly together: readonly Together[]; readonly changes: readonly (Asked | undefined)[] } {
  const changes = typed.question.compare === undefined ? [] : asked.map((one) => changeOf(one));
  const all = [...asked, ...changes.filter((change) => change !== undefined)];
  const questions = all.map((one) => questionFor(one, typed, profile));
  const unread = all.map(({ askable }, at) =>
    unreadChoices(askable, questions[at] ?? typed.question),
  );
  const byQuestion = new Map<string, Asked[]>();
  for (const [at, one] of all.entries()) {
    const passedOver = unread[at]?.filter((name) => unread.some((each) => !each.includes(name)));
    const question = JSON.stringify(without(questions[at] ?? typed.question, passedOver ?? []));
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), one]);
  }
  const together = [...byQuestion].map(([question, same]) => ({
    question: JSON.parse(question) as Question & Grouping,
    asked: same,
    definitions: same.map(({ askable }) => askable),
  }));
  return { together, changes };
}

function figuresOf(
  asked: readonly Asked[],
  changes: readonly (Asked | undefined)[],
  together: readonly Together[],
  found: readonly (readonly (Result | ResultTable)[])[],
): readonly Figure[] {
  const answers = new Map<string, Answered>();
  for (const [place, { asked: same }] of together.entries()) {
    for (const [at, answer] of (found[place] ?? []).entries()) {
      const one = same[at];
      if (one !== undefined) answers.set(keyOf(one), answered(one, answer));
    }
  }
  return asked.map((one, at) => {
    const changed = changes[at];
    const change = changed === undefined ? undefined : answers.get(keyOf(changed));
    const answer = answers.get(keyOf(one));
    if (answer === undefined) throw new RangeError(`no answer for ${one.name}`);
    return change === undefined ? answer : { ...answer, change };
  });
}

/** One figure may be asked once for each of its targets. */
function keyOf({ name, target }: Asked): string {
  return target === undefined ? name : `${name} ${JSON.stringify(target)}`;
}

/** A question without the choices that other figures read and this one does not. */
function without(question: Question & Grouping, names: readonly string[]): Question & Grouping {
  return Object.fromEntries(
    Object.entries(question).filter(([name]) => !names.includes(name)),
  ) as Question & Grouping;
}

/**
 * The question for one figure: the profile's choices, and those parameters that the figure has.
 *
 * @param asked - the figure
 * @param typed - the question as typed
 * @param profile - the place's defaults
 */
export function questionFor(
  { askable, target }: Asked,
  { question: typed, parameters }: TypedQuestion,
  profile: Profile | undefined,
): Question & Grouping {
  const { comparableBase = [], ...rest } = typed;
  const own = comparableBase.filter(({ of }) => of === operandOf(askable));
  const question = {
    ...rest,
    ...(target === undefined ? {} : { target }),
    ...(own.length === 0 ? {} : { comparableBase: own }),
  };
  const stated = parameterNames(askable).filter((name) => Object.hasOwn(parameters, name));
  const entries = stated.map((name) => [name, parameters[name] ?? ""] as const);
  const full =
    stated.length === 0 ? question : { ...question, parameters: Object.fromEntries(entries) };
  if (profile === undefined) return full;
  if (askable.type !== "applied") return applyProfile(profile, askable.id, full);
  const forOperator = applyProfile(profile, askable.operator.id, full);
  return applyProfile(profile, askable.operand.id, forOperator);
}
