const quotationMark = 0x22;

/**
 * Makes one quotation mark of each two in the content of a cell, in place. What is left over behind
 * it becomes quotation marks, which break no character apart.
 *
 * @param bytes - the window
 * @param start - where the content begins
 * @param end - where it ends
 * @returns where it ends now
 */
export function unescapeInPlace(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  while (to < end && bytes[to] !== quotationMark) to += 1;
  for (let at = to; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    bytes[to] = byte;
    to += 1;
    if (byte === quotationMark) at += 1;
  }
  bytes.fill(quotationMark, to, end);
  return to;
}
