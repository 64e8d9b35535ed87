import type { CodeList } from "@ipms/core";
import { foldWord } from "./fold-word.js";
import { wordsOf } from "./words-of.js";

/**
 * The code that a word means: the code itself, one of its labels or one of its synonyms. Width,
 * case and blanks around the word do not matter; nothing is guessed.
 *
 * @example
 * ```ts
 * import { findCode, milestones } from "@ipms/codelists";
 *
 * console.log(findCode(milestones, "动工")); // => started
 * ```
 *
 * @param list - the list to look in
 * @param word - a word met in a ledger
 * @returns the code, or `undefined` where no code has this word
 */
export function findCode<Code extends string>(
  list: CodeList<Code>,
  word: string,
): Code | undefined {
  const folded = foldWord(word);
  return wordsOf(list).find((entry) => entry.folded === folded)?.code;
}
