import type { Question } from "../evaluate/question.js";

/**
 * What a question needs that is no count and no sum, so that only the ledger's own rows can tell it: the
 * ledger as it was known on an earlier day.
 *
 * @param question - the question
 * @returns names, empty where everything can be counted elsewhere
 */
export function readByRows(question: Question): readonly string[] {
  return question.knownAt === undefined ? [] : ["knownAt"];
}
