import type { Explanation } from "../column-plan.js";
import { type CodeSink, type KnownCode, noPlace } from "../sinks/code-sink.js";
import type { ColumnKernel } from "./column-kernel.js";
import { wordDictionary } from "./word-dictionary.js";

/** What a word means. */
export interface KnownWord extends KnownCode {
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
): ColumnKernel<CodeSink> {
  const words = wordDictionary<KnownWord>();
  return ({ bytes, starts, ends, firstCells, count, firstRow }, sink, explain) => {
    const { indexes } = sink;
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (start === end) {
        indexes[firstRow + row] = noPlace;
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
      indexes[firstRow + row] = sink.placeOf(word);
      if (word.explanation !== undefined) told(row, word.explanation);
    }
  };
}
