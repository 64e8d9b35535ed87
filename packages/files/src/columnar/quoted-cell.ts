const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quotationMark = 0x22;

/** What stands in a cell that has quotation marks. */
export interface QuotedCell {
  /** How many lines it breaks into beyond the first. */
  readonly lineBreaks: number;
  /** Whether it holds doubled marks, which stand for one. */
  readonly doubled: boolean;
}

/**
 * Looks at a cell that holds quotation marks: they enclose it as a whole, and are doubled inside.
 *
 * @param bytes - the window
 * @param start - where the cell begins, marks included
 * @param end - where it ends
 * @returns `undefined` where the marks stand otherwise
 */
export function quotedCell(bytes: Uint8Array, start: number, end: number): QuotedCell | undefined {
  const last = end - 1;
  if (last <= start || bytes[start] !== quotationMark || bytes[last] !== quotationMark) {
    return undefined;
  }
  let lineBreaks = 0;
  let doubled = false;
  for (let at = start + 1; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > quotationMark) continue;
    if (byte === quotationMark) {
      at += 1;
      if (at >= last || bytes[at] !== quotationMark) return undefined;
      doubled = true;
    } else if (byte === carriageReturn) lineBreaks += 1;
    else if (byte === lineFeed && bytes[at - 1] !== carriageReturn) lineBreaks += 1;
  }
  return { lineBreaks, doubled };
}
