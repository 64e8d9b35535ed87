import { illFormed, incomplete, rareCodePoint } from "./gb18030.js";

/** How well bytes read in an encoding. */
interface Tally {
  /** Characters beyond ASCII. */
  readonly wellFormed: number;
  /** Bytes that belong to none. */
  readonly illFormed: number;
}

/** How well bytes read as UTF-8. */
interface Utf8Tally extends Tally {
  /** Characters of three bytes and four, as Chinese ones are; those of two are Latin, Greek, Cyrillic. */
  readonly long: number;
}

/** How well bytes read as GB18030. */
interface Gb18030Tally extends Tally {
  /** Characters that GB 2312 has too, where nearly every Chinese text stays, and those of four bytes. */
  readonly common: number;
  /** Characters whose second byte is a letter of ASCII: rare in GBK, the rule in Latin-1. */
  readonly asciiSeconds: number;
}

/**
 * Counts characters beyond ASCII as UTF-8.
 *
 * @param bytes - a part of a file
 * @param ended - whether the file ends with it; otherwise its last character may break off
 */
export function utf8Tally(bytes: Uint8Array, ended: boolean): Utf8Tally {
  let wellFormed = 0;
  let long = 0;
  let illFormedBytes = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) at += 1;
    else {
      const length = utf8Length(bytes, at);
      if (length === incomplete && !ended) break;
      if (length > 0) wellFormed += 1;
      else illFormedBytes += 1;
      if (length > 2) long += 1;
      at += Math.max(length, 1);
    }
  }
  return { wellFormed, illFormed: illFormedBytes, long };
}

/** The length of the character of several bytes at `at`, or why there is none. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return illFormed;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let place = 1; place < length; place += 1) {
    const byte = bytes[at + place];
    if (byte === undefined) return incomplete;
    // The second byte rules out overlong forms, surrogates and what lies behind U+10FFFF.
    const lowest = place > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = place > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < lowest || byte > highest) return illFormed;
  }
  return length;
}

/**
 * Counts characters beyond ASCII as GB18030.
 *
 * @param bytes - a part of a file
 * @param ended - whether the file ends with it; otherwise its last character may break off
 */
export function gb18030Tally(bytes: Uint8Array, ended: boolean): Gb18030Tally {
  let [wellFormed, illFormedBytes, common, asciiSeconds] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (lead < 0x80) at += 1;
    else if (lead > 0x80 && lead < 0xff && second >= 0x40 && second !== 0x7f && second !== 0xff) {
      wellFormed += 1;
      if (lead >= 0xa1 && second >= 0xa1) common += 1;
      if (second < 0x7f) asciiSeconds += 1;
      at += 2;
    } else {
      const found = rareCodePoint(bytes, at);
      if (found === incomplete && !ended) break;
      if (found < 0) {
        illFormedBytes += 1;
        at += 1;
      } else {
        wellFormed += 1;
        if (lead !== 0x80) common += 1;
        at += lead === 0x80 ? 1 : 4;
      }
    }
  }
  return { wellFormed, illFormed: illFormedBytes, common, asciiSeconds };
}
