import type { CodeColumn, TextColumn, Utf8Texts } from "./column.js";
import { flatTexts } from "./flat-texts.js";

/**
 * The rows whose code or text an earlier row has already, with the first row that has it. Where the
 * texts are at hand as bytes no string is made of any.
 *
 * @param column - the codes or texts
 * @param rowCount - how many rows it has
 */
export function repeatedRows(
  column: CodeColumn | TextColumn,
  rowCount: number,
): ReadonlyMap<number, number> {
  if (column.kind === "code") return repeatedCodes(column);
  const texts = column.utf8 && flatTexts(column.utf8);
  if (texts === undefined) return repeatedStrings(column, rowCount);
  return isAscending(texts) ? new Map() : repeatedBytes(texts);
}

function repeatedCodes({ indexes, values }: CodeColumn): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const firsts = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < indexes.length; row += 1) {
    const index = indexes[row] ?? -1;
    if (index < 0) continue;
    const first = firsts[index] ?? -1;
    if (first < 0) firsts[index] = row;
    else repeated.set(row, first);
  }
  return repeated;
}

function repeatedStrings(column: TextColumn, rowCount: number): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const firsts = new Map<string, number>();
  for (let row = 0; row < rowCount; row += 1) {
    const text = column.at(row);
    if (text === undefined) continue;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, row);
    else repeated.set(row, first);
  }
  return repeated;
}

/** Whether every text comes after the one before, as ids mostly do: then none is there twice. */
function isAscending({ bytes, ends }: Utf8Texts): boolean {
  let [before, beforeEnd, start] = [0, 0, 0];
  for (let row = 0; row < ends.length; row += 1) {
    const end = ends[row] ?? 0;
    if (end > start) {
      if (beforeEnd > before && !isBefore(bytes, before, beforeEnd, start, end)) return false;
      before = start;
      beforeEnd = end;
    }
    start = end;
  }
  return true;
}

function isBefore(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  const length = Math.min(aEnd - a, bEnd - b);
  for (let at = 0; at < length; at += 1) {
    const difference = (bytes[a + at] ?? 0) - (bytes[b + at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return aEnd - a < bEnd - b;
}

/** Finds equal texts in a table of hashes: a row stands at the first free place from its hash on. */
function repeatedBytes({ bytes, ends }: Utf8Texts): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const size = 2 ** Math.ceil(Math.log2(ends.length * 1.5 + 2));
  const rows = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(ends.length);
  let start = 0;
  for (let row = 0; row < ends.length; row += 1) {
    const end = ends[row] ?? 0;
    if (end === start) continue;
    const hash = hashOf(bytes, start, end);
    hashes[row] = hash;
    let place = hash & (size - 1);
    for (;;) {
      const other = rows[place] ?? -1;
      if (other < 0) {
        rows[place] = row;
        break;
      }
      if (hashes[other] === hash) {
        const from = other === 0 ? 0 : (ends[other - 1] ?? 0);
        if (isEqual(bytes, from, ends[other] ?? 0, start, end)) {
          repeated.set(row, other);
          break;
        }
      }
      place = (place + 1) & (size - 1);
    }
    start = end;
  }
  return repeated;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = -2_128_831_035;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 16_777_619);
  // The last digits of ids differ most: let them reach all bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  return hash ^ (hash >>> 13);
}

function isEqual(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let at = 0; at < aEnd - a; at += 1) if (bytes[a + at] !== bytes[b + at]) return false;
  return true;
}
