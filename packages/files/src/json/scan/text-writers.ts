import { decode } from "../../csv/cell-text.js";
import { endOfPlainText, endOfValue } from "./scan-text.js";
import type { Utf8TextsBuilder } from "./utf8-texts.js";
import { givenUp, type ValueWriter } from "./value-writer.js";

const quote = 0x22;

/**
 * A writer of texts that may hold anything, up to a length.
 *
 * @param maximumLength - how many characters at most
 */
export function textWriter(maximumLength: number): ValueWriter<Utf8TextsBuilder> {
  return {
    write(column, bytes, start) {
      if (bytes[start] !== quote) return givenUp;
      const end = endOfPlainText(bytes, start + 1);
      if (end < 0) return writeEscaped(column, bytes, start, maximumLength);
      // A text has at most as many characters as bytes.
      if (end - start - 1 > maximumLength) return givenUp;
      column.pushUtf8(bytes, start + 1, end);
      return end + 1;
    },
  };
}

/** Texts with `\n` or `\"` are common in remarks; an escape by number is left to the slow way. */
function writeEscaped(
  column: Utf8TextsBuilder,
  bytes: Uint8Array,
  start: number,
  maximumLength: number,
): number {
  const end = endOfValue(bytes, start, Math.min(start + maximumLength, bytes.length));
  const written = end < 0 ? undefined : decode(bytes.subarray(start, end));
  if (written === undefined || /\\u/.test(written)) return givenUp;
  try {
    column.push(JSON.parse(written));
    return end;
  } catch {
    return givenUp;
  }
}

/**
 * A writer of texts that are judged one by one.
 *
 * @param accepts - whether a text is a value of the field
 * @param maximumLength - how many characters at most
 */
export function checkedTextWriter(
  accepts: (text: string) => boolean,
  maximumLength: number,
): ValueWriter<Utf8TextsBuilder> {
  return {
    write(column, bytes, start) {
      if (bytes[start] !== quote) return givenUp;
      const end = endOfPlainText(bytes, start + 1);
      if (end < 0 || end - start - 1 > maximumLength) return givenUp;
      const text = decode(bytes.subarray(start + 1, end));
      if (text === undefined || !accepts(text)) return givenUp;
      column.pushUtf8(bytes, start + 1, end);
      return end + 1;
    },
  };
}

/** The longest id in ASCII that needs no other judgement; the schema counts code points. */
const longestPlainId = 200;

/**
 * A writer of ids: printable ASCII is accepted at once, everything else is judged.
 *
 * @param accepts - whether a text is a value of the field
 * @param maximumLength - how many characters at most
 */
export function identifierWriter(
  accepts: (text: string) => boolean,
  maximumLength: number,
): ValueWriter<Utf8TextsBuilder> {
  const judged = checkedTextWriter(accepts, maximumLength);
  const longest = Math.min(longestPlainId, maximumLength);
  return {
    write(column, bytes, start) {
      if (bytes[start] !== quote) return givenUp;
      let at = start + 1;
      for (let byte = bytes[at] ?? 0; byte !== quote; byte = bytes[at] ?? 0) {
        if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return judged.write(column, bytes, start);
        at += 1;
      }
      if (at - start - 1 > longest) return givenUp;
      column.pushUtf8(bytes, start + 1, at);
      return at + 1;
    },
  };
}
