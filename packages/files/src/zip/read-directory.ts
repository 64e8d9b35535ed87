import { type Outcome, ok, problem } from "@ipms/core";
import type { ZipEntry } from "./zip-entry.js";

const endSignature = 0x06054b50;
const endSize = 22;
const longLocatorSignature = 0x07064b50;
const longLocatorSize = 20;
const longEndSignature = 0x06064b50;
const longEndSize = 56;
const entrySignature = 0x02014b50;
const entrySize = 46;
const longestComment = 0xffff;
/** Stands where a number needs 64 bits and is kept elsewhere. */
const elsewhere = 0xffffffff;
const longSizesField = 0x0001;

interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  /** Bytes before the archive, which its offsets don't count. */
  readonly shift: number;
}

/**
 * The files of a ZIP archive by its central directory, which stands at its end: what an archive holds
 * is said there before anything is inflated.
 *
 * @param bytes - the archive
 * @param maximumEntries - more files are refused
 */
export function readDirectory(
  bytes: Uint8Array,
  maximumEntries: number,
): Outcome<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (place === undefined) return problem("truncated-workbook");
  const entries: ZipEntry[] = [];
  const end = place.offset + place.size;
  for (let at = place.offset; at < end;) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) return damaged();
    if (entries.length === maximumEntries) {
      return problem("too-many-parts", { limit: maximumEntries });
    }
    const nameEnd = at + entrySize + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) return damaged();
    const name = new TextDecoder().decode(bytes.subarray(at + entrySize, nameEnd));
    entries.push(readEntry(view, at, name, place.shift, { from: nameEnd, to: extraEnd }));
    at = next;
  }
  return ok(entries);
}

function damaged(): Outcome<never> {
  return problem("damaged-workbook", { part: "ZIP", detail: "central directory" });
}

function readEntry(
  view: DataView,
  at: number,
  name: string,
  shift: number,
  extra: { readonly from: number; readonly to: number },
): ZipEntry {
  const short = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const long = longNumbers(view, extra.from, extra.to);
  // The extra field holds only the numbers that need it, in this order.
  const resolved = (value: number): number =>
    value === elsewhere ? (long.shift() ?? value) : value;
  const size = resolved(short.size);
  const compressedSize = resolved(short.compressedSize);
  return {
    name,
    size,
    compressedSize,
    offset: resolved(short.offset) + shift,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
  };
}

/** The numbers of 64 bits among the extra fields of an entry. */
function longNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === longSizesField) {
      const numbers: number[] = [];
      for (let number = at + 4; number + 8 <= Math.min(end, to); number += 8) {
        numbers.push(longNumber(view, number));
      }
      return numbers;
    }
    at = end;
  }
  return [];
}

function findDirectory(view: DataView): DirectoryPlace | undefined {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const place = placed(view, at, view.getUint32(at + 12, true), view.getUint32(at + 16, true));
    const found = longDirectory(view, at) ?? place;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The place of the directory of an archive whose numbers need 64 bits. */
function longDirectory(view: DataView, end: number): DirectoryPlace | undefined {
  const locator = end - longLocatorSize;
  if (locator < 0 || view.getUint32(locator, true) !== longLocatorSignature) return undefined;
  const stated = longNumber(view, locator + 8);
  // Bytes before the archive move this record, which then stands right before its locator.
  for (const at of [stated, locator - longEndSize]) {
    if (at < 0 || at + longEndSize > locator) continue;
    if (view.getUint32(at, true) !== longEndSignature) continue;
    return placed(view, at, longNumber(view, at + 40), longNumber(view, at + 48));
  }
  return undefined;
}

function placed(
  view: DataView,
  end: number,
  size: number,
  stated: number,
): DirectoryPlace | undefined {
  if (size > end) return undefined;
  const holds = (at: number): boolean =>
    at + 4 <= view.byteLength && view.getUint32(at, true) === entrySignature;
  if (stated + size <= end && (size === 0 || holds(stated))) {
    return { offset: stated, size, shift: 0 };
  }
  const offset = end - size;
  return offset >= stated && holds(offset) ? { offset, size, shift: offset - stated } : undefined;
}

/** A number of 64 bits; what is beyond exact numbers is beyond every file too. */
function longNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
