import { columnBuilder, type TextColumnBuilder } from "@ipms/core";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Makes a column of texts that keeps bytes, so that a text nobody asks for never becomes a string. */
export interface Utf8TextsBuilder extends TextColumnBuilder {
  /**
   * Adds a text as well-formed UTF-8; no bytes are no text.
   *
   * @param bytes - holds the text
   * @param start - its first byte
   * @param end - the place behind its last
   */
  pushUtf8(bytes: Uint8Array, start: number, end: number): void;
}

/** A builder that takes texts as strings or as bytes, in any order. */
export function utf8TextsBuilder(): Utf8TextsBuilder {
  const strings = new Map<number, string>();
  let bytes = new Uint8Array(8 * 1024);
  let ends = new Int32Array(1024);
  let length = 0;
  let used = 0;

  const endRow = (): void => {
    if (length === ends.length) {
      const larger = new Int32Array(length * 2);
      larger.set(ends);
      ends = larger;
    }
    ends[length] = used;
    length += 1;
  };
  const makeRoom = (needed: number): void => {
    const larger = new Uint8Array(Math.max(bytes.length * 2, used + needed));
    larger.set(bytes.subarray(0, used));
    bytes = larger;
  };

  return {
    kind: "text",
    get length() {
      return length;
    },
    pushUtf8(source, start, end) {
      if (used + end - start > bytes.length) makeRoom(end - start);
      copy(source, start, end, bytes, used);
      used += end - start;
      endRow();
    },
    push(value) {
      // Strings may hold what UTF-8 cannot, such as half a surrogate pair, so they stay as they are.
      if (typeof value === "string") strings.set(length, value);
      endRow();
      return value == null || typeof value === "string"
        ? undefined
        : columnBuilder("text").push(value);
    },
    truncate(shorter) {
      for (; length > shorter; length -= 1) strings.delete(length - 1);
      used = length === 0 ? 0 : (ends[length - 1] ?? 0);
    },
    finish() {
      const keptBytes = bytes.slice(0, used);
      const keptEnds = ends.slice(0, length);
      const at = (row: number): string | undefined => {
        const text = strings.get(row);
        if (text !== undefined) return text;
        const start = row === 0 ? 0 : (keptEnds[row - 1] ?? 0);
        const end = keptEnds[row] ?? 0;
        return end > start ? decoder.decode(keptBytes.subarray(start, end)) : undefined;
      };
      return { kind: "text", at };
    },
  };
}

/** For texts as short as a cell's this is faster than making a view and copying that. */
function copy(
  source: Uint8Array,
  start: number,
  end: number,
  target: Uint8Array,
  offset: number,
): void {
  const shift = offset - start;
  for (let at = start; at < end; at += 1) target[at + shift] = source[at] ?? 0;
}
