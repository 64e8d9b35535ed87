import type { Ledger, Profile } from "@ipms/core";
import {
  applyProfile,
  evaluateAll,
  type Grouping,
  type Question,
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
  const answers = new Map<string, Answered>();
  for (const [question, together] of byQuestion) {
    const found = evaluateAll(
      together.map(({ askable }) => askable),
      ledger,
      JSON.parse(question) as Question & Grouping,
    );
    for (const [at, answer] of found.entries()) {
      const one = together[at];
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
