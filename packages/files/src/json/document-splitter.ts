import type { ProblemCode } from "@ipms/core";
import { isPunctuation, isSpace, shown, telling } from "./document-bytes.js";

/** A value that stands directly in a JSON document's object, or in a list directly in it. */
export interface DocumentPart {
  /** The bytes of the key, with its quotation marks. */
  readonly key: Uint8Array;
  /** The place in the list; `undefined` for a value that is no list, -1 for the list's opening. */
  readonly index: number | undefined;
  /** The bytes of the value; none for the opening of a list. */
  readonly bytes: Uint8Array;
  /** The line on which the value begins, from 1. */
  readonly line: number;
  /** The column at which it begins, in characters from 1. */
  readonly column: number;
}

/** Why a document cannot be split any further, and where. */
interface DocumentFault {
  /** What is wrong. */
  readonly code: ProblemCode;
  /** The character that is wrong, where one is. */
  readonly found?: string;
  /** The line, from 1. */
  readonly line: number;
  /** The column, in characters from 1. */
  readonly column: number;
}

/** Splits a JSON document of two levels into its values, however the bytes are cut into pieces. */
export interface DocumentSplitter {
  /** Takes the next bytes and hands over every value that they complete. */
  push(piece: Uint8Array, take: (part: DocumentPart) => void): DocumentFault | undefined;
  /** Hands over the value in which the document breaks off, if it does. */
  finish(take: (part: DocumentPart) => void): DocumentFault | undefined;
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

type State =
  | "document"
  | "first-key"
  | "key"
  | "in-key"
  | "colon"
  | "value"
  | "first-item"
  | "item"
  | "in-scalar"
  | "in-string"
  | "in-nested"
  | "behind-item"
  | "behind-value"
  | "end";

/**
 * A splitter for documents such as a ledger's: an object whose values are texts, or lists of records.
 * It finds where each value begins and ends; whether the value is JSON is for the parser to say.
 *
 * @param maximumBytes - no value may be longer
 */
export function documentSplitter(maximumBytes: number): DocumentSplitter {
  let bytes = new Uint8Array(64 * 1024);
  let length = 0;
  let at = 0;
  let partStart = -1;
  let state: State = "document";
  let key = new Uint8Array(0);
  let index: number | undefined;
  let depth = 0;
  let inText = false;
  let escaped = false;
  let line = 1;
  let column = 0;
  let partLine = 1;
  let partColumn = 1;
  let afterCarriageReturn = false;
  let markSeen = 0;

  const makeRoom = (needed: number): void => {
    if (length + needed <= bytes.length) return;
    const from = partStart < 0 ? at : partStart;
    const kept = length - from;
    const target =
      kept + needed > bytes.length
        ? new Uint8Array(Math.max(kept + needed, bytes.length * 2))
        : bytes;
    target.set(bytes.subarray(from, length));
    bytes = target;
    at -= from;
    length = kept;
    if (partStart >= 0) partStart = 0;
  };
  const begin = (next: State): void => {
    partStart = at;
    partLine = line;
    partColumn = column;
    escaped = false;
    state = next;
  };
  const hand = (end: number, take: (part: DocumentPart) => void): void => {
    const value = bytes.subarray(partStart, end);
    take({ key, index, bytes: value, line: partLine, column: partColumn });
    partStart = -1;
    state = index === undefined ? "behind-value" : "behind-item";
  };
  /** Steps over one byte of a text; true at the quotation mark that ends it. */
  const endsText = (byte: number): boolean => {
    if (escaped) escaped = false;
    else if (byte === 0x5c) escaped = true;
    else return byte === 0x22;
    return false;
  };
  const beginValue = (byte: number): void => {
    if (byte === 0x22) begin("in-string");
    else if (byte === 0x7b || byte === 0x5b) {
      begin("in-nested");
      depth = 1;
      inText = false;
    } else begin("in-scalar");
  };

  /** Takes one byte that is no white space outside of values. */
  const structure = (byte: number, take: (part: DocumentPart) => void): boolean => {
    switch (state) {
      case "document":
        if (byte === byteOrderMark[markSeen]) {
          markSeen += 1;
          column = 0;
        } else if (byte === 0x7b) state = "first-key";
        else return false;
        return true;
      case "first-key":
      case "key":
        if (byte === 0x22) begin("in-key");
        else if (byte === 0x7d && state === "first-key") state = "end";
        else return false;
        return true;
      case "colon":
        state = "value";
        return byte === 0x3a;
      case "value":
        index = byte === 0x5b ? -1 : undefined;
        if (byte === 0x5b) {
          take({ key, index, bytes: bytes.subarray(0, 0), line, column });
          state = "first-item";
        } else if (isPunctuation(byte)) return false;
        else beginValue(byte);
        return true;
      case "first-item":
      case "item":
        if (byte === 0x5d && state === "first-item") state = "behind-value";
        else if (isPunctuation(byte)) return false;
        else {
          index = (index ?? -1) + 1;
          beginValue(byte);
        }
        return true;
      case "behind-item":
        state = byte === 0x2c ? "item" : "behind-value";
        return byte === 0x2c || byte === 0x5d;
      case "behind-value":
        state = byte === 0x2c ? "key" : "end";
        return byte === 0x2c || byte === 0x7d;
      default:
        return false;
    }
  };

  const step = (byte: number, take: (part: DocumentPart) => void): boolean => {
    switch (state) {
      case "in-key":
        if (endsText(byte)) {
          key = bytes.slice(partStart, at + 1);
          partStart = -1;
          state = "colon";
        }
        return true;
      case "in-string":
        if (endsText(byte)) hand(at + 1, take);
        return true;
      case "in-nested":
        if (inText) inText = !endsText(byte);
        else if (byte === 0x22) inText = true;
        else if (byte === 0x7b || byte === 0x5b) depth += 1;
        else if (byte === 0x7d || byte === 0x5d) depth -= 1;
        if (depth === 0) hand(at + 1, take);
        return true;
      case "in-scalar":
        if (!isSpace(byte) && !isPunctuation(byte)) return true;
        hand(at, take);
        return isSpace(byte) || structure(byte, take);
      default:
        return isSpace(byte) || structure(byte, take);
    }
  };

  /** Passes bytes of a record that neither open nor close anything nor end a line: most of them. */
  const passPlain = (): void => {
    let place = at;
    let characters = 0;
    for (; place < length; place += 1) {
      const byte = bytes[place] ?? 0;
      if (telling[byte] === 1) break;
      if ((byte & 0xc0) !== 0x80) characters += 1;
    }
    if (place > at) afterCarriageReturn = false;
    column += characters;
    at = place;
  };

  const scan = (take: (part: DocumentPart) => void): DocumentFault | undefined => {
    for (; at < length; at += 1) {
      if (state === "in-nested" && !escaped) passPlain();
      if (at === length) break;
      const byte = bytes[at] ?? 0;
      // Bytes that continue a character begin with the bits 10.
      if ((byte & 0xc0) !== 0x80) column += 1;
      if (!step(byte, take)) {
        if (state === "document") return { code: "not-an-object", line, column };
        return { code: "unexpected-character", found: shown(byte), line, column };
      }
      if (byte === 0x0a || byte === 0x0d) {
        if (byte === 0x0d || !afterCarriageReturn) line += 1;
        column = 0;
      }
      afterCarriageReturn = byte === 0x0d;
    }
    if (partStart < 0 || length - partStart <= maximumBytes) return undefined;
    return { code: "record-too-large", line: partLine, column: partColumn };
  };

  return {
    push(piece, take) {
      makeRoom(piece.length);
      bytes.set(piece, length);
      length += piece.length;
      return scan(take);
    },
    finish(take) {
      if (state === "end") return undefined;
      if (state === "document") return { code: "empty-file", line, column: column + 1 };
      if (partStart >= 0 && state !== "in-key") hand(length, take);
      return { code: "unexpected-end", line, column: column + 1 };
    },
  };
}
