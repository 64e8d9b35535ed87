import type { Utf8Texts } from "./column.js";
import { hashOf, isSameText, stringOfUnits } from "./text-bytes.js";

/** Rows by their texts in UTF-8. No string is made of a text, but of those that crowd. */
export interface TextSlots {
  /**
   * The row that was put in with a text, or −1.
   *
   * @param bytes - the bytes of the text among others
   * @param start - where it begins
   * @param end - where it ends
   */
  find(bytes: Uint8Array, start: number, end: number): number;
  /**
   * Puts a row in, unless one with the same text is in already.
   *
   * @param row - the row
   * @param start - where its text begins
   * @param end - where its text ends
   * @returns the row with this text that is in
   */
  put(row: number, start: number, end: number): number;
}

/**
 * After so many slots a text is looked for no further. Texts come nowhere near it by chance, only where
 * somebody chose them to have one hash, who could else make the search through them as long as the table.
 */
const mostProbes = 64;

/**
 * A table of hashes in which at least half of the slots stay free.
 *
 * @param held - the texts of the rows; both arrays may make way for longer ones
 * @param capacity - how many rows there may be
 */
export function textSlots(held: Utf8Texts, capacity: number): TextSlots {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2 + 2))).fill(-1);
  const mask = slots.length - 1;
  const hashes = new Int32Array(capacity);
  /** Rows whose texts found no slot. The platform's own tables cannot be crowded on purpose. */
  const crowd = new Map<string, number>();

  /** The slot of the row that has a text, or the one in which it is to be put; −1 in a crowd. */
  const slotOf = (bytes: Uint8Array, start: number, end: number, hash: number): number => {
    let slot = hash & mask;
    for (let probes = 0; probes < mostProbes; probes += 1) {
      const row = slots[slot] ?? -1;
      if (row < 0) return slot;
      if (hashes[row] === hash) {
        const from = row === 0 ? 0 : (held.ends[row - 1] ?? 0);
        if (isSameText(held.bytes, from, held.ends[row] ?? 0, bytes, start, end)) return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  };

  return {
    find(bytes, start, end) {
      const slot = slotOf(bytes, start, end, hashOf(bytes, start, end));
      if (slot >= 0) return slots[slot] ?? -1;
      return crowd.get(stringOfUnits(bytes.subarray(start, end))) ?? -1;
    },
    put(row, start, end) {
      const hash = hashOf(held.bytes, start, end);
      const slot = slotOf(held.bytes, start, end, hash);
      if (slot < 0) {
        const text = stringOfUnits(held.bytes.subarray(start, end));
        const first = crowd.get(text) ?? row;
        crowd.set(text, first);
        return first;
      }
      const first = slots[slot] ?? -1;
      if (first >= 0) return first;
      slots[slot] = row;
      hashes[row] = hash;
      return row;
    },
  };
}
