import type { CodeColumnBuilder } from "@ipms/core";
import type { Explanation } from "../column-plan.js";
import type { ColumnKernel } from "./column-kernel.js";
import { wordDictionary } from "./word-dictionary.js";

/** What a word means, with its place in the dictionary of the column that was last added to. */
export interface KnownWord {
  /** The code; `undefined` for a word without a value. */
  readonly code: string | undefined;
  /** Its place. */
  place: number;
  /** What the word was explained as, where its cells are to be told of. */
  readonly explanation?: Explanation | undefined;
}

/**
 * Codes and truth values. Each different word is explained once, and then known by its bytes.
 *
 * @param index - the place of the source column
 * @param explainWord - what a word means; `undefined` where every row that holds it must be explained
 * @param told - told of every cell whose word keeps its explanation
 */
export function wordKernel(
  index: number,
  explainWord: (bytes: Uint8Array, start: number, end: number) => KnownWord | undefined,
  told: (row: number, explanation: Explanation) => void,
): ColumnKernel<CodeColumnBuilder> {
  const words = wordDictionary<KnownWord>();
  return ({ bytes, starts, ends, firstCells, count }, column, explain) => {
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (start === end) {
        column.pushPlace(-1);
        continue;
      }
      let word = words.find(bytes, start, end);
      if (word === undefined) {
        word = explainWord(bytes, start, end);
        if (word === undefined) {
          explain(row);
          continue;
        }
        words.add(bytes, start, end, word);
      }
      column.pushPlace(placeIn(column, word));
      if (word.explanation !== undefined) told(row, word.explanation);
    }
  };
}

/** The place of a word's code: another batch has another dictionary, in which it may be new. */
export function placeIn(column: CodeColumnBuilder, word: KnownWord): number {
  if (word.code === undefined) return -1;
  if (column.values[word.place] !== word.code) word.place = column.placeOf(word.code);
  return word.place;
}
