import type { MetricParameter, Text } from "@ipms/core";
import type { Askable, Grouping, Question } from "@ipms/metrics";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";
import { readAssignment } from "./assignment.js";
import { parameterNames, parametersOf } from "./askables.js";
import { checkCode } from "./codes.js";
import { loadComparableBase } from "./comparable-base.js";
import { questionFields } from "./question-fields.js";
import type { RawQuestion } from "./question-options.js";
import { loadRates } from "./rates.js";
import { readWhere } from "./where.js";

/** A question as it was typed, before any profile: parameters are for whichever metric has them. */
export interface TypedQuestion {
  /** The question without parameters. */
  readonly question: Question & Grouping;
  /** Parameters of metrics by name. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Reads the options that make a question.
 *
 * @param raw - the options as typed
 * @param asked - what is asked, which says which parameters there are
 * @param io - for the file of exchange rates
 * @throws Misuse for whatever cannot be asked
 */
export async function readQuestion(
  raw: RawQuestion,
  asked: readonly Askable[],
  io: Io,
): Promise<TypedQuestion> {
  if (raw.period === undefined) throw new Misuse(missingPeriod);
  if (raw.asOf === undefined) throw new Misuse(missingAsOf);
  const { period, asOf, where, part, targetIssuer, targetKind } = raw;
  const fields = Object.entries(questionFields).flatMap(([name, read]) => {
    const value: unknown = (raw as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" ? [read(value, name)] : [];
  });
  const known: Readonly<Record<string, MetricParameter>> = Object.assign(
    {},
    ...asked.map((askable) => parametersOf(askable)),
  );
  const names = asked.flatMap((askable) => parameterNames(askable));
  const parameters: Record<string, string> = {};
  for (const [name, value] of (raw.set ?? []).map((typed) => readAssignment(typed))) {
    const field = Object.hasOwn(questionFields, name) ? questionFields[name] : undefined;
    if (field !== undefined) fields.push(field(value, name));
    else if (names.includes(name)) parameters[name] = checkedCodes(known[name], value);
    else throw unknownChoice(name, [...names, ...Object.keys(questionFields)]);
  }
  const target = {
    ...(targetIssuer === undefined ? {} : { issuer: targetIssuer }),
    ...(targetKind === undefined ? {} : { kind: targetKind }),
  };
  const question: Question = {
    period,
    asOf,
    ...Object.assign({}, ...fields),
    ...(where === undefined ? {} : { where: readWhere(where) }),
    ...(part === undefined ? {} : { part: readWhere(part) }),
    ...(Object.keys(target).length === 0 ? {} : { target }),
    ...(raw.comparableBase === undefined
      ? {}
      : { comparableBase: await loadComparableBase(raw.comparableBase, asked, io) }),
    ...(raw.rates === undefined ? {} : { rates: await loadRates(raw.rates, io) }),
  };
  return { question, parameters };
}

/** A misspelt code would narrow a figure to nothing, so every code must be of its list. */
function checkedCodes(parameter: MetricParameter | undefined, value: string): string {
  if (parameter === undefined || !("codes" in parameter)) return value;
  for (const code of value.split(",")) checkCode(parameter.codes, code.trim());
  return value;
}

function unknownChoice(name: string, known: readonly string[]): Misuse {
  return new Misuse(noSuchChoice, { value: name }, { word: name, known: [...new Set(known)] });
}

const missingPeriod: Text = {
  en: "the period is missing; add --period 2022-H1, for example",
  "zh-Hans": "缺少期间；请加上例如 --period 2022-H1",
};
const missingAsOf: Text = {
  en: "the as-of date is missing; add the day up to which things count as having happened, for example --as-of 2022-06-30",
  "zh-Hans": "缺少截止日期；请加上计到哪一天为止，例如 --as-of 2022-06-30",
};
const noSuchChoice: Text = {
  en: 'nothing that is asked has a choice "{value}"; did you mean {suggestions}?',
  "zh-Hans": "所问的指标没有名为“{value}”的口径；您要的是不是 {suggestions}？",
};
