import { platformZlib } from "./platform-zlib.js";

const polynomial = 0xedb88320;
const strides = 8;

/** For each of eight strides the remainder of every byte, so that eight bytes are taken at a time. */
let tables: Int32Array | undefined;

function makeTables(): Int32Array {
  const made = new Int32Array(strides * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = (remainder & 1) === 0 ? remainder >>> 1 : (remainder >>> 1) ^ polynomial;
    }
    made[byte] = remainder;
  }
  for (let at = 256; at < made.length; at += 1) {
    const before = made[at - 256] ?? 0;
    made[at] = (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}

/**
 * The CRC-32 of bytes, as ZIP archives keep it; the platform's own, where it has one.
 *
 * @param bytes - the next bytes
 * @param before - the CRC-32 of the bytes before them
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const native = platformZlib()?.crc32;
  return native === undefined ? ownCrc32(bytes, before) : native(bytes, before);
}

/** The same for browsers and older versions of Node. */
export function ownCrc32(bytes: Uint8Array, before = 0): number {
  tables ??= makeTables();
  const table = tables;
  const length = bytes.length;
  let crc = ~before;
  let at = 0;
  for (; at + strides <= length; at += strides) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      table[0x700 + (crc & 0xff)]! ^
      table[0x600 + ((crc >>> 8) & 0xff)]! ^
      table[0x500 + ((crc >>> 16) & 0xff)]! ^
      table[0x400 + (crc >>> 24)]! ^
      table[0x300 + bytes[at + 4]!]! ^
      table[0x200 + bytes[at + 5]!]! ^
      table[0x100 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  }
  for (; at < length; at += 1) crc = (crc >>> 8) ^ table[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}
