/** A number that texts in UTF-8 nearly always differ in, whose low bits spread well. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = start - end;
  let at = start;
  // Four bytes at a time: the multiplications are what takes long, each waits for the one before.
  for (; at + 3 < end; at += 4) {
    const word =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ word, 0x2c1b_3c6d);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 16_777_619);
  // The last digits of ids differ most: let them reach all bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  return hash ^ (hash >>> 13);
}

/** Whether two texts in UTF-8 are the same, each from its start up to and without its end. */
export function isSameText(
  bytes: Uint8Array,
  start: number,
  end: number,
  others: Uint8Array,
  otherStart: number,
  otherEnd: number,
): boolean {
  const length = end - start;
  if (otherEnd - otherStart !== length) return false;
  for (let at = 0; at < length; at += 1) {
    if (bytes[start + at] !== others[otherStart + at]) return false;
  }
  return true;
}

/** How many units become a string at once. */
const unitsPerString = 4096;

/** The string of these code units. Of bytes it is not the text they stand for, but tells them apart. */
export function stringOfUnits(units: Uint8Array | Uint16Array): string {
  let whole = "";
  for (let from = 0; from < units.length; from += unitsPerString) {
    whole += String.fromCharCode(...units.subarray(from, from + unitsPerString));
  }
  return whole;
}
