import type { CodeEntry, CodeList } from "@ipms/core";
import { foldWord } from "./fold-word.js";

/** A word under which a code can be found. */
export interface CodeWord<Code extends string> {
  /** The code that the word means. */
  readonly code: Code;
  /** The word, folded for comparison. */
  readonly folded: string;
}

/** The words of the lists that were asked for: a column of unknown words asks once for every row. */
const words = /* @__PURE__ */ new WeakMap<CodeList, readonly CodeWord<string>[]>();

/**
 * Every word under which the codes of a list can be found: codes, labels, synonyms.
 *
 * @param list - the list whose words are wanted
 */
export function wordsOf<Code extends string>(list: CodeList<Code>): readonly CodeWord<Code>[] {
  const known = words.get(list);
  if (known !== undefined) return known as readonly CodeWord<Code>[];
  const found = listCodes(list).flatMap((code) => {
    const entry: CodeEntry = list.codes[code];
    return [code, ...Object.values(entry.labels), ...entry.synonyms].map((word) => ({
      code,
      folded: foldWord(word),
    }));
  });
  words.set(list, found);
  return found;
}

/**
 * The codes of a list in reading order. Lists of digits need it: JavaScript puts `"10"` before
 * `"01"` among the keys of an object.
 *
 * @param list - the list whose codes are wanted
 */
export function listCodes<Code extends string>(list: CodeList<Code>): readonly Code[] {
  const codes: Code[] = [];
  for (const code in list.codes) codes.push(code);
  return codes.every((code) => /^\d+$/.test(code)) ? codes.toSorted() : codes;
}
