import { type Gb18030Room, gb18030Room } from "./gb18030-room.js";
import { basicFourByteCount, fourByteTable } from "./gb18030-tables.js";
import { illFormedByte, type Transcoder, transcoderOf } from "./transcoder.js";
import { writeCodePoint } from "./write-code-point.js";

/** What a byte that is no letter of ASCII begins, as far as the bytes go. */
export const illFormed = -1;
/** The bytes end before the character does. */
export const incomplete = -2;

const euro = 0x20ac;
/** Windows writes the euro sign so, and decoders of the web read it. */
const windowsEuro = 0x80;
const firstSupplementary = 0x10000;
/** The index among characters of four bytes at which the other planes begin. */
const supplementaryStart = 189_000;
const supplementaryEnd = supplementaryStart + 0x100000;

/** GB18030, and so GBK and GB 2312, as UTF-8. */
export function gb18030Transcoder(
  roomOf: (length: number) => Gb18030Room = gb18030Room,
): Transcoder {
  return transcoderOf(roomOf, (room, length, ended) => {
    const { source, target } = room;
    const bytes = source.subarray(0, length);
    let { read: at, written: to } = room.common(0, length, 0);
    while (at < length) {
      const found = rareCodePoint(bytes, at);
      if (found === incomplete && !ended) break;
      if (found < 0) {
        // Only the lead is given up: what follows may be the delimiter.
        target[to] = illFormedByte;
        to += 1;
        at += 1;
      } else {
        to = writeCodePoint(target, to, found);
        at += bytes[at] === windowsEuro ? 1 : 4;
      }
      ({ read: at, written: to } = room.common(at, length, to));
    }
    return { read: at, written: to };
  });
}

/** The character of one byte or of four that begins at `at`, or why there is none. */
export function rareCodePoint(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead === windowsEuro) return euro;
  if (lead === 0xff) return illFormed;
  const [second, third, fourth] = [bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  if (second === undefined) return incomplete;
  if (!isDigit(second)) return illFormed;
  if (third === undefined) return incomplete;
  if (third < 0x81 || third > 0xfe) return illFormed;
  if (fourth === undefined) return incomplete;
  if (!isDigit(fourth)) return illFormed;
  const index = (((lead - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  if (index < basicFourByteCount) return fourByteTable()[index] ?? illFormed;
  if (index < supplementaryStart || index >= supplementaryEnd) return illFormed;
  return firstSupplementary + index - supplementaryStart;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
