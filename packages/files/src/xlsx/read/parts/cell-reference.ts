/** The columns and rows that numbers can count exactly; every limit is far below. */
const beyond = 2 ** 30;

/** Reads places of cells such as `F12` from bytes, without making anything. */
export interface CellReference {
  /** The column, from 1. */
  column: number;
  /** The row, from 1. */
  row: number;
}

/**
 * Reads the place of a cell.
 *
 * @param into - receives it
 * @param bytes - where it is written
 * @param from - its first byte
 * @param to - the byte behind it
 * @returns whether it is one
 */
export function readReference(
  into: CellReference,
  bytes: Uint8Array,
  from: number,
  to: number,
): boolean {
  let at = from;
  let column = 0;
  for (; at < to; at += 1) {
    // Letters of both cases differ by one bit.
    const letter = bytes[at]! & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = Math.min(beyond, column * 26 + letter - 0x40);
  }
  let row = 0;
  for (; at < to; at += 1) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return false;
    row = Math.min(beyond, row * 10 + digit);
  }
  into.column = column;
  into.row = row;
  return column > 0 && row > 0;
}

/**
 * Reads a range such as `A1:C3`, or a single cell.
 *
 * @param text - the range as written
 * @returns `undefined` when it is none
 */
export function readRange(
  text: string,
): { readonly first: CellReference; readonly last: CellReference } | undefined {
  const corners = text.trim().replaceAll("$", "").split(":");
  const [first, last = first] = corners.map((corner) => {
    const bytes = Uint8Array.from(corner, (character) => character.charCodeAt(0));
    const reference = { column: 0, row: 0 };
    return readReference(reference, bytes, 0, bytes.length) ? reference : undefined;
  });
  if (first === undefined || last === undefined || corners.length > 2) return undefined;
  return {
    first: { column: Math.min(first.column, last.column), row: Math.min(first.row, last.row) },
    last: { column: Math.max(first.column, last.column), row: Math.max(first.row, last.row) },
  };
}
