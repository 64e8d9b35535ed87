import type { Utf8Texts } from "./column.js";
import { isSameText } from "./text-bytes.js";
import { textSlots } from "./text-slots.js";

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
  const texts = joinedTexts(parts);
  const { bytes, ends } = texts;
  const rowCount = ends.length;
  const slots = textSlots(texts, rowCount);
  const firstRows = new Int32Array(rowCount).fill(-1);
  let [start, before, last] = [0, 0, 0];
  for (let row = 0; row < rowCount; row += 1) {
    const end = ends[row] ?? 0;
    if (end === start) continue;
    // Many rows of one project mostly stand together.
    const isRepeated = isSameText(bytes, before, start, bytes, start, end);
    firstRows[row] = isRepeated ? (firstRows[last] ?? -1) : slots.put(row, start, end);
    last = row;
    before = start;
    start = end;
  }
  return {
    firstRows,
    find(others, found, offset) {
      let from = 0;
      for (let at = 0; at < others.ends.length; at += 1) {
        const end = others.ends[at] ?? 0;
        if (end > from) found[offset + at] = slots.find(others.bytes, from, end);
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
