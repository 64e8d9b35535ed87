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
 * @param parts - the texts, part by part in the order of their rows
 */
export function textIndex(parts: readonly Utf8Texts[]): TextIndex {
  const { bytes, ends } = joinedTexts(parts);
  const rowCount = ends.length;
  const hashes = new Int32Array(rowCount);
  const mask = 2 ** Math.ceil(Math.log2(rowCount * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  /** The slot of a text: that of the row that has it, or the one in which it is to be put. */
  const slotOf = (texts: Uint8Array, start: number, end: number, hash: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? -1;
      if (row < 0) return slot;
      if (hashes[row] !== hash) continue;
      const from = row === 0 ? 0 : (ends[row - 1] ?? 0);
      if (isSameText(bytes, from, ends[row] ?? 0, texts, start, end)) return slot;
    }
  };
  const firstRows = new Int32Array(rowCount).fill(-1);
  let [start, before, last] = [0, 0, 0];
  for (let row = 0; row < rowCount; row += 1) {
    const end = ends[row] ?? 0;
    if (end === start) continue;
    // Many rows of one project mostly stand together.
    if (isSameText(bytes, before, start, bytes, start, end)) {
      firstRows[row] = firstRows[last] ?? -1;
    } else {
      const hash = hashOf(bytes, start, end);
      const slot = slotOf(bytes, start, end, hash);
      const first = slots[slot] ?? -1;
      if (first < 0) slots[slot] = row;
      hashes[row] = hash;
      firstRows[row] = first < 0 ? row : first;
    }
    last = row;
    before = start;
    start = end;
  }
  return {
    firstRows,
    find(texts, found, offset) {
      let from = 0;
      for (let at = 0; at < texts.ends.length; at += 1) {
        const end = texts.ends[at] ?? 0;
        if (end > from) {
          const slot = slotOf(texts.bytes, from, end, hashOf(texts.bytes, from, end));
          found[offset + at] = slots[slot] ?? -1;
        }
        from = end;
      }
    },
  };
}

/** All texts one behind the other. */
function joinedTexts(parts: readonly Utf8Texts[]): Utf8Texts {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const sizes = parts.map(({ ends }) => ends.at(-1) ?? 0);
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  const ends = new Int32Array(parts.reduce((sum, part) => sum + part.ends.length, 0));
  let [used, row] = [0, 0];
  for (const [at, part] of parts.entries()) {
    const size = sizes[at] ?? 0;
    bytes.set(part.bytes.subarray(0, size), used);
    for (const end of part.ends) {
      ends[row] = used + end;
      row += 1;
    }
    used += size;
  }
  return { bytes, ends };
}
