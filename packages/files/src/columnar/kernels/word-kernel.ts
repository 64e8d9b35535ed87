import type { Explanation } from "../column-plan.js";
import { type CodeSink, type KnownCode, noPlace } from "../sinks/code-sink.js";
import type { BlockRows, ColumnKernel } from "./column-kernel.js";
import { explainRefused } from "./explain-refused.js";
import { groupsOf } from "./groups-of.js";
import { wordDictionary } from "./word-dictionary.js";

/** What a word means. */
export interface KnownWord extends KnownCode {
  /** What the word was explained as, where its cells are to be told of. */
  readonly explanation?: Explanation | undefined;
}

/** What the words of a column mean, by their places in the window; each is asked for once. */
export type WordMeaning = (bytes: Uint8Array, start: number, end: number) => KnownWord | undefined;

/** The words of a block's column. */
export interface BlockWords {
  /** The number of each row's word; good until the next column is read. */
  readonly numbers: Int32Array;
  /** What each word means; `undefined` where every row that holds it must be explained. */
  readonly meanings: readonly (KnownWord | undefined)[];
  /** The first row that holds each word. */
  readonly rows: Int32Array;
  /** Whether some word has no meaning. */
  readonly hasUnknown: boolean;
}

/** Stands for a word without a meaning among places. */
const unknownWord = -2;

const noValue: KnownWord = { code: undefined, place: noPlace };

/**
 * Puts the places of the words of a column into a sink, {@link noPlace} for an empty cell and
 * {@link unknownWord} for what has no meaning. What words mean is remembered.
 *
 * @param index - the place of the source column
 * @param meaning - what a word means
 */
export function wordReader(
  index: number,
  meaning: WordMeaning,
): (rows: BlockRows, sink: CodeSink) => BlockWords {
  const known = wordDictionary<KnownWord>();
  const meaningOf: WordMeaning = (bytes, start, end) => {
    if (start === end) return noValue;
    const found = known.find(bytes, start, end);
    if (found !== undefined) return found;
    const word = meaning(bytes, start, end);
    if (word !== undefined) known.add(bytes, start, end, word);
    return word;
  };
  return (rows, sink) => {
    const groups = groupsOf(rows, index);
    const places = new Int32Array(groups.rows.length);
    const meanings: (KnownWord | undefined)[] = [];
    let hasUnknown = false;
    for (let group = 0; group < places.length; group += 1) {
      const cell = (rows.firstCells[groups.rows[group] ?? 0] ?? 0) + index;
      const word = meaningOf(rows.bytes, rows.starts[cell] ?? 0, rows.ends[cell] ?? 0);
      places[group] = word === undefined ? unknownWord : sink.placeOf(word);
      meanings.push(word);
      if (word === undefined) hasUnknown = true;
    }
    groups.spread(places, sink.indexes);
    return { numbers: groups.numbers, rows: groups.rows, meanings, hasUnknown };
  };
}

/**
 * Codes and truth values. Each different word is explained once, and then known by its bytes.
 *
 * @param index - the place of the source column
 * @param meaning - what a word means; `undefined` where every row that holds it must be explained
 * @param told - told of every word that keeps its explanation: the first row, and how many hold it
 */
export function wordKernel(
  index: number,
  meaning: WordMeaning,
  told: (row: number, explanation: Explanation, times: number) => void,
): ColumnKernel<CodeSink> {
  const read = wordReader(index, meaning);
  return (rows, sink, explain) => {
    const words = read(rows, sink);
    const { meanings } = words;
    if (meanings.some((word) => word?.explanation !== undefined)) {
      const times = timesOf(words);
      for (const [number, word] of meanings.entries()) {
        const explanation = word?.explanation;
        if (explanation !== undefined)
          told(words.rows[number] ?? 0, explanation, times[number] ?? 0);
      }
    }
    if (words.hasUnknown) explainRefused(rows, sink.indexes, explain, unknownWord);
  };
}

/** How many rows hold each word. */
function timesOf({ numbers, meanings }: BlockWords): Int32Array {
  const times = new Int32Array(meanings.length);
  for (const number of numbers) times[number] = (times[number] ?? 0) + 1;
  return times;
}
