import { type MetricInput, parametersRead, type Population } from "@ipms/core";
import { misasked } from "./ask.js";
import type { Askable, Grouping, Question } from "./question.js";
import { metricOf, populationOf, resolve } from "./resolve.js";

/** A choice that only some definitions or populations read. */
export type ParticularChoice = "since" | "event" | "part" | "target" | "compare" | "comparableBase";

type Reader = (inputs: readonly MetricInput[], population: Population) => boolean;

const readers: Readonly<Record<ParticularChoice, Reader>> = {
  since: (_, population) => needs(population, "since"),
  event: (_, population) => needs(population, "event"),
  part: (inputs) => inputs.some((input) => comparesPart(input)),
  compare: (inputs) =>
    inputs.some((input) => input.type === "operand" && input.at === "comparison"),
  comparableBase: (inputs) =>
    inputs.some(
      (input) =>
        input.type === "operand" && (input.at === "comparison" || input.at === "two-years-before"),
    ),
  target: (inputs) => inputs.some((input) => readsTarget(input)),
};

/**
 * The choices that a question states although a definition does not read them.
 *
 * @param asked - the definition
 * @param question - the question
 * @throws IpmsError for a population or an option that does not exist
 */
export function unreadChoices(asked: Askable, question: Question): readonly ParticularChoice[] {
  const population = populationOf(asked, question);
  const inputs = inputsOf(asked, question, population);
  return (Object.keys(readers) as ParticularChoice[]).filter(
    (choice) => isStated(question[choice]) && !readers[choice](inputs, population),
  );
}

/**
 * Stops on a choice that none of the definitions asked reads: the figure would be right for another
 * question than the one that was meant.
 *
 * @throws IpmsError `invalid-argument`
 */
export function refuseUnread(asked: readonly Askable[], question: Question & Grouping): void {
  const [first = [], ...others] = asked.map((each) => unreadChoices(each, question));
  const operands = new Set(
    asked.map((each) => (each.type === "applied" ? each.operand.id : each.id)),
  );
  const stray = question.comparableBase?.find(({ of }) => !operands.has(of));
  if (stray !== undefined) {
    misasked("invalid-argument", "invalid-value", { value: stray.of, detail: "comparableBase.of" });
  }
  const unread = first.find((choice) => others.every((other) => other.includes(choice)));
  if (unread !== undefined) misasked("invalid-argument", "unread-choice", { choice: unread });
  if (isStated(question.part) || (question.by ?? []).length > 0) return;
  for (const each of asked) {
    const { id, inputs } = metricOf(each);
    if (each.type === "applied" && Object.values(inputs).some((input) => comparesPart(input))) {
      misasked("invalid-argument", "missing-part", { metric: id });
    }
  }
}

/** The inputs of a definition and, for an operator, of what it is applied to. */
export function inputsOf(
  asked: Askable,
  question: Question,
  population: Population,
): readonly MetricInput[] {
  const { inputs, operand } = resolve(asked, question, population);
  const inner = operand === undefined ? [] : inputsOf(operand, question, population);
  return [...Object.values(inputs), ...inner];
}

function isStated(value: Question[ParticularChoice]): boolean {
  if (typeof value !== "object") return value !== undefined;
  return value !== null && Object.values(value).some((each) => each !== undefined);
}

function needs({ requires = [], member }: Population, part: "since" | "event"): boolean {
  return requires.includes(part) || parametersRead(member).includes(part);
}

function comparesPart(input: MetricInput): boolean {
  return input.type === "operand" && (input.over === "part" || input.over === "whole");
}

/** Whether an input is read from the ledger's targets. */
export function readsTarget(input: MetricInput): boolean {
  if (input.type === "measure") return input.table === "targets";
  if (input.type === "operand") return input.at === "target-period";
  return input.type === "target" || input.type === "elapsed";
}
