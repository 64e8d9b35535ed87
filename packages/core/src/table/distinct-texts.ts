import type { Utf8Texts } from "./column.js";
import { type TextSlots, textSlots } from "./text-slots.js";

/** Texts of which it is known which were there before. */
export interface DistinctTexts {
  /**
   * Adds texts, which are copied.
   *
   * @param texts - the texts
   * @returns those of their rows that repeat a text, with the row that had it first, counted from the
   * first row that was ever added
   */
  add(texts: Utf8Texts): ReadonlyMap<number, number>;
}

/**
 * Begins to tell texts apart, without making a string of any. As long as each comes after the one
 * before, as ids mostly do, that is all that is looked at.
 */
export function distinctTexts(): DistinctTexts {
  const held = { bytes: new Uint8Array(0), ends: new Int32Array(0) };
  let [used, rowCount, lastStart] = [0, 0, 0];
  /** Rows by their texts; not there as long as the texts ascend. */
  let slots: TextSlots | undefined;
  /** How many rows `slots` has room for. */
  let capacity = 0;

  const append = (texts: Utf8Texts): void => {
    const size = texts.ends.at(-1) ?? 0;
    held.bytes = grown(held.bytes, used + size, (length) => new Uint8Array(length));
    held.bytes.set(texts.bytes.subarray(0, size), used);
    held.ends = grown(held.ends, rowCount + texts.ends.length, (length) => new Int32Array(length));
    held.ends.set(texts.ends, rowCount);
    moveBy(held.ends, rowCount, rowCount + texts.ends.length, used);
    used += size;
    rowCount += texts.ends.length;
  };

  return {
    add(texts) {
      const from = rowCount;
      append(texts);
      const repeated = new Map<number, number>();
      if (slots === undefined) {
        const last = lastAscending(held.bytes, held.ends, from, rowCount, lastStart);
        if (last !== undefined) {
          lastStart = last;
          return repeated;
        }
      }
      let first = from;
      if (slots === undefined || rowCount > capacity) {
        capacity = Math.max(rowCount, capacity * 2);
        slots = textSlots(held, capacity);
        first = 0;
      }
      let start = first === 0 ? 0 : (held.ends[first - 1] ?? 0);
      for (let row = first; row < rowCount; row += 1) {
        const end = held.ends[row] ?? 0;
        if (end > start) {
          const known = slots.put(row, start, end);
          if (known < row && row >= from) repeated.set(row - from, known);
        }
        start = end;
      }
      return repeated;
    },
  };
}

function grown<Kind extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  array: Kind,
  length: number,
  make: (length: number) => Kind,
): Kind {
  if (array.length >= length) return array;
  const larger = make(array.length === 0 ? length : Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

function moveBy(numbers: Int32Array, from: number, to: number, by: number): void {
  for (let at = from; at < to; at += 1) numbers[at] = (numbers[at] ?? 0) + by;
}

/**
 * Looks whether texts come each after the one before.
 *
 * @param lastStart - where the text before the first begins; it ends where the first begins
 * @returns where the last text begins, or `undefined` where one does not come after the one before
 */
function lastAscending(
  bytes: Uint8Array,
  ends: Int32Array,
  from: number,
  to: number,
  lastStart: number,
): number | undefined {
  let before = lastStart;
  let start = from === 0 ? 0 : (ends[from - 1] ?? 0);
  for (let row = from; row < to; row += 1) {
    const end = ends[row] ?? 0;
    // The text before ends where this one starts: rows without any take no place.
    if (end === start) continue;
    if (before < start && !isBefore(bytes, before, start, end)) return undefined;
    before = start;
    start = end;
  }
  return before;
}

/** Whether one text is less than the next, which begins where it ends. */
function isBefore(bytes: Uint8Array, one: number, next: number, nextEnd: number): boolean {
  const length = Math.min(next - one, nextEnd - next);
  for (let at = 0; at < length; at += 1) {
    const difference = (bytes[one + at] ?? 0) - (bytes[next + at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return next - one < nextEnd - next;
}
