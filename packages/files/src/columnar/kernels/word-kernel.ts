import type { Explanation } from "../column-plan.js";
import { type CodeSink, type KnownCode, noPlace } from "../sinks/code-sink.js";
import type { BlockRows, ColumnKernel } from "./column-kernel.js";
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
  /** The place of each word's code in the batch, {@link noPlace} for none, {@link unknownWord}. */
  readonly places: Int32Array;
}

/** Stands for a word without a meaning among places. */
export const unknownWord = -2;

/**
 * Reads the words of a column, remembering what they mean. An empty cell is a word too.
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
    for (let group = 0; group < places.length; group += 1) {
      const cell = (rows.firstCells[groups.rows[group] ?? 0] ?? 0) + index;
      const word = meaningOf(rows.bytes, rows.starts[cell] ?? 0, rows.ends[cell] ?? 0);
      places[group] = word === undefined ? unknownWord : sink.placeOf(word);
      meanings.push(word);
    }
    return { ...groups, meanings, places };
  };
}

const noValue: KnownWord = { code: undefined, place: noPlace };

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
  const read = wordReader(index, (bytes, start, end) =>
    start === end ? noValue : meaning(bytes, start, end),
  );
  return (rows, sink, explain) => {
    const words = read(rows, sink);
    const { numbers, places } = words;
    const { indexes } = sink;
    const times = new Int32Array(places.length);
    for (let row = 0; row < rows.count; row += 1) {
      const number = numbers[row] ?? 0;
      const place = places[number] ?? noPlace;
      times[number] = (times[number] ?? 0) + 1;
      if (place === unknownWord) explain(row);
      else indexes[rows.firstRow + row] = place;
    }
    for (const [number, word] of words.meanings.entries()) {
      const explanation = word?.explanation;
      if (explanation !== undefined) told(words.rows[number] ?? 0, explanation, times[number] ?? 0);
    }
  };
}
