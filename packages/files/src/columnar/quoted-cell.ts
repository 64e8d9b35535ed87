const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quotationMark = 0x22;

/** Says that the marks of a cell stand where none may. */
export const misplaced = -1;

/**
 * Looks at a cell that holds quotation marks: they enclose it as a whole, and are doubled inside.
 *
 * @param bytes - the window
 * @param start - where the cell begins, marks included
 * @param end - where it ends
 * @returns how many line breaks it holds; {@link misplaced} where the marks stand otherwise
 */
export function quotedCell(bytes: Uint8Array, start: number, end: number): number {
  const last = end - 1;
  if (last <= start || bytes[start] !== quotationMark || bytes[last] !== quotationMark) {
    return misplaced;
  }
  let lineBreaks = 0;
  for (let at = start + 1; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > quotationMark) continue;
    if (byte === quotationMark) {
      at += 1;
      if (at >= last || bytes[at] !== quotationMark) return misplaced;
    } else if (byte === carriageReturn) lineBreaks += 1;
    else if (byte === lineFeed && bytes[at - 1] !== carriageReturn) lineBreaks += 1;
  }
  return lineBreaks;
}
