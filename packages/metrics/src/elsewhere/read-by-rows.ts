import type { MetricInput } from "@ipms/core";
import type { Askable, Question } from "../evaluate/question.js";
import { metricOf } from "../evaluate/resolve.js";

/**
 * What a question needs that is no count and no sum, so that only the ledger's own rows can tell it:
 * times between milestones, and the ledger as it was known on an earlier day.
 *
 * @param asked - the definitions
 * @param question - the question
 * @returns names, empty where everything can be counted elsewhere
 */
export function readByRows(asked: readonly Askable[], question: Question): readonly string[] {
  const definitions = asked.flatMap((askable) => {
    const operands = askable.type === "applied" ? [metricOf(askable.operand)] : [];
    return [metricOf(askable), ...operands];
  });
  const timed = definitions.filter(({ inputs }) => Object.values(inputs).some(isTime));
  const replayed = question.knownAt === undefined ? [] : ["knownAt"];
  return [...replayed, ...new Set(timed.map(({ id }) => id))];
}

function isTime({ type }: MetricInput): boolean {
  return type === "duration" || type === "deadline";
}
