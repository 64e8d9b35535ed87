const quote = 0x22;
const backslash = 0x5c;

/**
 * Where a JSON string ends that has no escapes, or −1 where it has some, holds a control character or
 * is not UTF-8.
 *
 * @param bytes - the bytes
 * @param start - the place behind the opening quotation mark
 * @returns the place of the closing quotation mark
 */
export function endOfPlainText(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      if (byte === quote) return at;
      if (byte < 0x20 || byte === backslash) return -1;
      at += 1;
    } else {
      const length = sequenceLength(bytes, at, byte);
      if (length === 0) return -1;
      at += length;
    }
  }
}

/** The length of the well-formed UTF-8 sequence that begins at a place beyond ASCII, or 0. */
function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xe0) return lead >= 0xc2 && continues(second) ? 2 : 0;
  const third = bytes[at + 2] ?? 0;
  if (!continues(second) || !continues(third)) return 0;
  if (lead < 0xf0) {
    // Neither longer than needed nor a surrogate.
    return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
  }
  const inRange = lead < 0xf4 ? lead > 0xf0 || second >= 0x90 : lead === 0xf4 && second < 0x90;
  return inRange && continues(bytes[at + 3] ?? 0) ? 4 : 0;
}

function continues(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** The place of the next byte that is not white space of JSON. */
export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20) return at;
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return at;
    at += 1;
  }
}

/** Whether some bytes stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index += 1) {
    if (bytes[at + index] !== expected[index]) return false;
  }
  return true;
}

/**
 * The place behind a string, object or list, found by its brackets alone; −1 where it does not end.
 *
 * @param start - the place of its first byte
 * @param end - the place at which looking stops
 */
export function endOfValue(bytes: Uint8Array, start: number, end: number): number {
  let depth = 0;
  let inText = false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (inText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) depth -= 1;
    if (depth <= 0 && !inText) return at + 1;
  }
  return -1;
}
