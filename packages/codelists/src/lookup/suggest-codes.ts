import type { CodeList } from "@ipms/core";
import { editDistance } from "./edit-distance.js";
import { foldWord } from "./fold-word.js";
import { wordsOf } from "./words-of.js";

/**
 * The codes whose words are nearest to a word that means none, nearest first. Distances are
 * counted in characters and divided by the longer word's length; words that share nothing are left
 * out, and equally near codes keep the order of the list.
 *
 * @example
 * ```ts
 * import { milestones, suggestCodes } from "@ipms/codelists";
 *
 * console.log(suggestCodes(milestones, "comissioned", 1).join()); // => commissioned
 * ```
 *
 * @param list - the list to look in
 * @param word - a word met in a ledger
 * @param count - how many codes at most
 */
export function suggestCodes<Code extends string>(
  list: CodeList<Code>,
  word: string,
  count = 3,
): readonly Code[] {
  const folded = foldWord(word);
  const nearest = new Map<Code, number>();
  for (const entry of wordsOf(list)) {
    const longer = Math.max(folded.length, entry.folded.length);
    const distance = longer === 0 ? 0 : editDistance(folded, entry.folded) / longer;
    nearest.set(entry.code, Math.min(distance, nearest.get(entry.code) ?? 1));
  }
  return [...nearest]
    .filter(([, distance]) => distance < 1)
    .toSorted(([, left], [, right]) => left - right)
    .slice(0, count)
    .map(([code]) => code);
}
