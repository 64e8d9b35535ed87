import { basicFourByteCount, fourByteTable, twoByteTable } from "./gb18030-tables.js";
import { illFormedByte, type Transcoder, transcoderOf } from "./transcoder.js";
import { writeCodePoint } from "./write-code-point.js";

/** What a byte that is no letter of ASCII begins, as far as the bytes go. */
export const illFormed = -1;
/** The bytes end before the character does. */
export const incomplete = -2;

const euro = 0x20ac;
const firstSupplementary = 0x10000;
/** The index among characters of four bytes at which the other planes begin. */
const supplementaryStart = 189_000;
const supplementaryEnd = supplementaryStart + 0x100000;

/** GB18030, and so GBK and GB 2312, as UTF-8. */
export function gb18030Transcoder(): Transcoder {
  const table = twoByteTable();
  return transcoderOf(3, (source, target, ended) => {
    const end = source.length;
    let at = 0;
    let to = 0;
    while (at < end) {
      const lead = source[at] ?? 0;
      if (lead < 0x80) {
        target[to] = lead;
        to += 1;
        at += 1;
        continue;
      }
      const unit = at + 1 < end ? (table[((lead & 0x7f) << 8) | (source[at + 1] ?? 0)] ?? 0) : 0;
      if (unit >= 0x800) {
        target[to] = 0xe0 | (unit >> 12);
        target[to + 1] = 0x80 | ((unit >> 6) & 0x3f);
        target[to + 2] = 0x80 | (unit & 0x3f);
        to += 3;
        at += 2;
        continue;
      }
      const found = unit > 0 ? unit : rareCodePoint(source, at);
      if (found === incomplete && !ended) break;
      if (found < 0) {
        // Only the lead is given up: what follows may be the delimiter.
        target[to] = illFormedByte;
        to += 1;
        at += 1;
      } else {
        to = writeCodePoint(target, to, found);
        at += unit > 0 ? 2 : lead === 0x80 ? 1 : 4;
      }
    }
    return { read: at, written: to };
  });
}

/** The character of one byte or of four that begins at `at`, or why there is none. */
export function rareCodePoint(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  // Windows writes the euro sign so, and decoders of the web read it.
  if (lead === 0x80) return euro;
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
