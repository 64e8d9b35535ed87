import type { ProblemCode } from "@ipms/core";
import type { CsvFault, CsvRow } from "./csv-row.js";

/** Splits bytes into rows and cells, however the bytes are cut into chunks. */
export interface CsvTokenizer {
  /** Takes the next bytes and hands over every row that they complete. */
  push(chunk: Uint8Array, take: (row: CsvRow) => void): CsvFault | undefined;
  /** Hands over the last row, where no line break ends it. */
  finish(take: (row: CsvRow) => void): CsvFault | undefined;
}

const nul = 0x00;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quotationMark = 0x22;
const comma = 0x2c;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

const atCellStart = 0;
const inPlainCell = 1;
const inQuotedCell = 2;
const behindQuote = 3;

/** How a file is split. */
export interface CsvTokenizerOptions {
  /** The byte between cells; a comma unless said otherwise. */
  readonly delimiter?: number | undefined;
  /** Whether quotation marks enclose cells, as they do unless said otherwise, or are plain text. */
  readonly quoted?: boolean | undefined;
  /** No row may be longer; bounds the memory that a missing quote can cost. 16 MiB by itself. */
  readonly maximumRowBytes?: number | undefined;
  /** The line of the first byte, where splitting goes on inside a file: no mark is looked for then. */
  readonly firstLine?: number | undefined;
}

/**
 * A strict tokenizer of CSV as RFC 4180 writes it, with any delimiter of ASCII, in UTF-8. Lines end
 * with LF, CRLF or CR; an empty line is no row. A quotation mark anywhere but around a whole cell is a
 * fault: what follows cannot be trusted, so the caller stops there. Rows before the fault have been
 * handed over.
 */
export function csvTokenizer(options: CsvTokenizerOptions = {}): CsvTokenizer {
  const { delimiter = comma, maximumRowBytes = 16 * 1024 * 1024 } = options;
  // No byte is -1: where marks are plain text, none is met.
  const quote = options.quoted === false ? -1 : quotationMark;
  let bytes = new Uint8Array(0);
  let length = 0;
  let at = 0;
  let rowStart = 0;
  let state = atCellStart;
  let line = options.firstLine ?? 1;
  let rowLine = line;
  let cellLine = line;
  let cellStart = 0;
  let cellDoubled = 0;
  let cellCount = 0;
  let starts = new Int32Array(64);
  let ends = new Int32Array(64);
  let lines = new Int32Array(64);
  let doubled = new Uint8Array(64);
  let afterCarriageReturn = false;
  let markHandled = options.firstLine !== undefined;

  const makeRoom = (needed: number): void => {
    if (length + needed <= bytes.length) return;
    const kept = length - rowStart;
    const target =
      kept + needed > bytes.length
        ? new Uint8Array(Math.max(kept + needed, bytes.length * 2))
        : bytes;
    target.set(bytes.subarray(rowStart, length));
    for (let cell = 0; cell < cellCount; cell += 1) {
      starts[cell] = (starts[cell] ?? 0) - rowStart;
      ends[cell] = (ends[cell] ?? 0) - rowStart;
    }
    bytes = target;
    cellStart -= rowStart;
    at -= rowStart;
    length = kept;
    rowStart = 0;
  };

  const endCell = (end: number): void => {
    if (cellCount === starts.length) {
      starts = widened(starts, new Int32Array(cellCount * 2));
      ends = widened(ends, new Int32Array(cellCount * 2));
      lines = widened(lines, new Int32Array(cellCount * 2));
      doubled = widened(doubled, new Uint8Array(cellCount * 2));
    }
    starts[cellCount] = cellStart;
    ends[cellCount] = end;
    lines[cellCount] = cellLine;
    doubled[cellCount] = cellDoubled;
    cellCount += 1;
    state = atCellStart;
    cellDoubled = 0;
  };

  const endRow = (next: number, take: (row: CsvRow) => void): void => {
    if (cellCount > 0) take({ bytes, line: rowLine, cellCount, starts, ends, lines, doubled });
    cellCount = 0;
    rowStart = next;
    rowLine = line;
  };

  const fault = (code: ProblemCode, where = line): CsvFault => ({
    code,
    parameters: code === "record-too-large" ? { limit: maximumRowBytes } : {},
    line: where,
    column: cellCount + 1,
  });

  /** Whether the bytes so far suffice to tell if a byte order mark stands at the beginning. */
  const skipMark = (): boolean => {
    let matching = 0;
    while (matching < length && bytes[matching] === byteOrderMark[matching]) matching += 1;
    if (matching === length && length < byteOrderMark.length) return false;
    if (matching === byteOrderMark.length) at = rowStart = cellStart = matching;
    return true;
  };

  const scan = (take: (row: CsvRow) => void): CsvFault | undefined => {
    for (; at < length; at += 1) {
      if (state === inPlainCell) at = skipPlain(delimiter, bytes, at, length);
      else if (state === inQuotedCell && !afterCarriageReturn) {
        at = skipAbove(quotationMark, bytes, at, length);
      }
      if (at === length) break;
      const byte = bytes[at] ?? nul;
      if (afterCarriageReturn) {
        afterCarriageReturn = false;
        if (byte === lineFeed) {
          if (state === atCellStart) rowStart = at + 1;
          continue;
        }
      }
      if (state === inQuotedCell) {
        if (byte === quote) state = behindQuote;
        else if (byte === nul) return fault("null-character");
        else if (byte === lineFeed || byte === carriageReturn) {
          line += 1;
          afterCarriageReturn = byte === carriageReturn;
        }
        continue;
      }
      if (state === atCellStart) {
        cellLine = line;
        cellStart = at;
        if (byte === quote) {
          state = inQuotedCell;
          cellStart = at + 1;
          continue;
        }
      }
      if (byte === delimiter) endCell(state === behindQuote ? at - 1 : at);
      else if (byte === lineFeed || byte === carriageReturn) {
        if (at > rowStart) endCell(state === behindQuote ? at - 1 : at);
        line += 1;
        afterCarriageReturn = byte === carriageReturn;
        endRow(at + 1, take);
      } else if (byte === nul) return fault("null-character");
      else if (state === behindQuote) {
        if (byte !== quote) return fault("misplaced-quote");
        cellDoubled = 1;
        state = inQuotedCell;
      } else if (byte === quote) return fault("misplaced-quote");
      else state = inPlainCell;
    }
    if (length - rowStart <= maximumRowBytes) return undefined;
    return state === inQuotedCell
      ? fault("unclosed-quote", cellLine)
      : fault("record-too-large", rowLine);
  };

  return {
    push(chunk, take) {
      makeRoom(chunk.length);
      bytes.set(chunk, length);
      length += chunk.length;
      if (!markHandled) {
        markHandled = skipMark();
        if (!markHandled) return undefined;
      }
      return scan(take);
    },
    finish(take) {
      const found = markHandled ? undefined : scan(take);
      if (found !== undefined) return found;
      if (state === inQuotedCell) return fault("unclosed-quote", cellLine);
      if (length > rowStart) {
        if (state === atCellStart) {
          cellStart = length;
          cellLine = line;
        }
        endCell(state === behindQuote ? length - 1 : length);
        endRow(length, take);
      }
      return undefined;
    },
  };
}

/** The next byte that is not above `floor`: the contents of cells, where most bytes are. */
function skipAbove(floor: number, bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? nul) > floor) at += 1;
  return at;
}

/** The next byte that may end a plain cell, or break a rule in it. */
function skipPlain(delimiter: number, bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const byte = bytes[at] ?? nul;
    if (byte <= quotationMark || byte === delimiter) break;
    at += 1;
  }
  return at;
}

function widened<Kind extends Int32Array | Uint8Array>(from: Kind, into: Kind): Kind {
  into.set(from);
  return into;
}
