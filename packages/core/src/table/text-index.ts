import type { Utf8Texts } from "./column.js";
import { hashOf, isSameText } from "./text-bytes.js";

/** The rows of texts in UTF-8 by their texts. No string is made of any. */
export interface TextIndex {
  /** For each row the first that has the same text; −1 for a row without any. */
  readonly firstRows: Int32Array;
  /**
   * For each of other texts the first row that has it, or −1.
   *
   * @param texts - the others
   * @param found - takes the rows
   * @param offset - where in `found` the first of them stands
   */
  find(texts: Utf8Texts, found: Int32Array, offset: number): void;
}

/**
 * Puts texts in a table by their hashes.
 *
 * @param parts - the texts, part by part in the order of their rows; they are not copied
 */
export function textIndex(parts: readonly Utf8Texts[]): TextIndex {
  const rowCount = parts.reduce((sum, { ends }) => sum + ends.length, 0);
  const firstRows = new Int32Array(rowCount).fill(-1);
  const hashes = new Int32Array(rowCount);
  const mask = 2 ** Math.ceil(Math.log2(rowCount * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const textAt = textReader(parts);

  /** The slot of a text: that of the row that has it, or the one in which it is to be put. */
  const slotOf = (bytes: Uint8Array, start: number, end: number, hash: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? -1;
      if (row < 0 || (hashes[row] === hash && textAt(row, bytes, start, end))) return slot;
    }
  };
  let row = 0;
  for (const { bytes, ends } of parts) {
    let start = 0;
    for (let at = 0; at < ends.length; at += 1, row += 1) {
      const end = ends[at] ?? 0;
      if (end > start) {
        const hash = hashOf(bytes, start, end);
        const slot = slotOf(bytes, start, end, hash);
        const first = slots[slot] ?? -1;
        hashes[row] = hash;
        if (first < 0) slots[slot] = row;
        firstRows[row] = first < 0 ? row : first;
      }
      start = end;
    }
  }
  return {
    firstRows,
    find({ bytes, ends }, found, offset) {
      let start = 0;
      for (let at = 0; at < ends.length; at += 1) {
        const end = ends[at] ?? 0;
        const slot = end > start ? slotOf(bytes, start, end, hashOf(bytes, start, end)) : -1;
        found[offset + at] = slots[slot] ?? -1;
        start = end;
      }
    },
  };
}

/** Tells whether a row of the parts has a text. */
function textReader(parts: readonly Utf8Texts[]) {
  const offsets = new Int32Array(parts.length);
  let rows = 0;
  for (const [at, { ends }] of parts.entries()) {
    offsets[at] = rows;
    rows += ends.length;
  }
  return (row: number, bytes: Uint8Array, start: number, end: number): boolean => {
    let [low, high] = [0, offsets.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    const part = parts[low];
    if (part === undefined) return false;
    const at = row - (offsets[low] ?? 0);
    const from = at === 0 ? 0 : (part.ends[at - 1] ?? 0);
    return isSameText(part.bytes, from, part.ends[at] ?? 0, bytes, start, end);
  };
}
