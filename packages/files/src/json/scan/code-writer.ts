import type { CodeColumnBuilder } from "@ipms/core";
import { decode } from "../../csv/cell-text.js";
import { endOfPlainText } from "./scan-text.js";
import { givenUp, type ValueWriter } from "./value-writer.js";

const quote = 0x22;
const backslash = 0x5c;
const longestKnown = 64;
/** So many different codes are remembered; beyond them remembering begins anew. */
const mostKnown = 16_384;

/** A code that was met and accepted before. */
interface KnownCode {
  readonly bytes: Uint8Array;
  readonly text: string;
  place: number;
}

/**
 * A writer of codes. Each different code is judged once and then known by its bytes.
 *
 * @param accepts - whether a text is a value of the field
 * @param maximumLength - how many characters at most
 */
export function codeWriter(
  accepts: (text: string) => boolean,
  maximumLength: number,
): ValueWriter<CodeColumnBuilder> {
  // By hash. Of two codes with one hash the later one is known: the other is judged again.
  const known = new Map<number, KnownCode>();

  const judge = (bytes: Uint8Array, start: number, hash: number): KnownCode | undefined => {
    const end = endOfPlainText(bytes, start);
    if (end < 0 || end - start > maximumLength) return undefined;
    const text = decode(bytes.subarray(start, end));
    if (text === undefined || !accepts(text)) return undefined;
    const code = { bytes: bytes.slice(start, end), text, place: -1 };
    if (known.size >= mostKnown) known.clear();
    if (code.bytes.length <= longestKnown) known.set(hash, code);
    return code;
  };

  return {
    write(column, bytes, start) {
      if (bytes[start] !== quote) return givenUp;
      let at = start + 1;
      let hash = 0;
      for (let byte = bytes[at] ?? 0; byte !== quote; byte = bytes[at] ?? 0) {
        if (byte < 0x20 || byte === backslash) return givenUp;
        hash = (Math.imul(hash, 31) + byte) | 0;
        at += 1;
      }
      let code = known.get(hash);
      if (code === undefined || !isAt(code.bytes, bytes, start + 1, at)) {
        code = judge(bytes, start + 1, hash);
        if (code === undefined) return givenUp;
      }
      // Another batch has another dictionary, in which the code has another place or none yet.
      if (column.values[code.place] !== code.text) code.place = column.placeOf(code.text);
      column.pushPlace(code.place);
      return at + 1;
    },
  };
}

function isAt(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let index = 0; index < known.length; index += 1) {
    if (known[index] !== bytes[start + index]) return false;
  }
  return true;
}
