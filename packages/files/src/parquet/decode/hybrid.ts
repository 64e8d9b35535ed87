import type { ByteCursor } from "../byte-cursor.js";

/**
 * Reads whole numbers that stand in runs of one value and in runs of packed bits: levels and places in
 * dictionaries. A run says how long it is; what is asked for bounds it.
 *
 * @param cursor - at the first run; bytes behind the last one that is needed stay
 * @param width - the bits of each number, from 0 to 32
 * @param count - how many numbers are wanted
 */
export function readHybrid(cursor: ByteCursor, width: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  if (width > 32) cursor.fail();
  // Numbers without a bit are zeros; some writers leave their runs out.
  if (width === 0) return numbers;
  for (let filled = 0; filled < count;) {
    const head = cursor.varint();
    const groups = Math.floor(head / 2);
    if (groups === 0) cursor.fail();
    const end = Math.min(count, filled + groups * (head % 2 === 1 ? 8 : 1));
    if (head % 2 === 0) numbers.fill(readBytes(cursor, width), filled, end);
    else readPacked(cursor, groups, width, numbers.subarray(filled, end));
    filled = end;
  }
  return numbers;
}

function readBytes(cursor: ByteCursor, width: number): number {
  const length = Math.ceil(width / 8);
  let value = 0;
  for (let at = 0; at < length; at += 1) value |= cursor.byte() << (8 * at);
  return value;
}

/** A last run may break off behind the numbers that are wanted. */
function readPacked(cursor: ByteCursor, groups: number, width: number, numbers: Int32Array): void {
  const needed = Math.ceil((numbers.length * width) / 8);
  if (needed > cursor.left) cursor.fail();
  const bytes = cursor.slice(Math.min(groups * width, cursor.left));
  unpack(bytes, width, numbers);
}

/** Packed bits as numbers, the least bits first. */
function unpack(bytes: Uint8Array, width: number, numbers: Int32Array): void {
  let held = 0;
  let bits = 0;
  let at = 0;
  const size = 2 ** width;
  for (let place = 0; place < numbers.length; place += 1) {
    // Up to 39 bits are held, more than the operators on bits take.
    while (bits < width) {
      held += (bytes[at] ?? 0) * 2 ** bits;
      at += 1;
      bits += 8;
    }
    const rest = Math.floor(held / size);
    numbers[place] = held - rest * size;
    held = rest;
    bits -= width;
  }
}
