import type { TextColumn, Utf8Texts } from "./column.js";
import { stringOfUnits } from "./text-bytes.js";

/** How many code units are decoded at once. */
const unitsPerPiece = 4096;

/**
 * All texts of a column in the order of its rows, none where a row has none. Where the source keeps bytes,
 * many texts become one string, of which each is a part: to make a string of each takes ten times as long.
 *
 * @param column - the texts
 * @param rowCount - how many rows it has
 */
export function* eachText(
  column: TextColumn,
  rowCount: number,
): Generator<string | undefined, void, void> {
  if (column.utf8 === undefined) {
    for (let row = 0; row < rowCount; row += 1) yield column.at(row);
    return;
  }
  for (const part of column.utf8) yield* textsIn(part);
}

function* textsIn({ bytes, ends }: Utf8Texts): Generator<string | undefined, void, void> {
  const units = new Uint16Array(unitsPerPiece);
  let [row, start] = [0, 0];
  while (row < ends.length) {
    // As many texts as fit, but at least one; a text has no more code units than bytes.
    let last = row;
    while (last + 1 < ends.length && (ends[last + 1] ?? 0) - start <= unitsPerPiece) last += 1;
    const size = (ends[last] ?? 0) - start;
    const room = size > unitsPerPiece ? new Uint16Array(size) : units;
    const lengths = new Int32Array(last - row + 1);
    const used = decode(bytes, start, ends.subarray(row, last + 1), room, lengths);
    const whole = stringOfUnits(room.subarray(0, used));
    let from = 0;
    for (const length of lengths) {
      yield length === 0 ? undefined : whole.slice(from, from + length);
      from += length;
    }
    row = last + 1;
    start += size;
  }
}

/** Decodes texts into code units; says how many each has, and how many there are of all. */
function decode(
  bytes: Uint8Array,
  start: number,
  ends: Int32Array,
  units: Uint16Array,
  lengths: Int32Array,
): number {
  let [at, used] = [start, 0];
  for (let row = 0; row < ends.length; row += 1) {
    const [end, before] = [ends[row] ?? 0, used];
    while (at < end) {
      const lead = bytes[at] ?? 0;
      const rest = (place: number): number => (bytes[at + place] ?? 0) & 63;
      if (lead < 0x80) {
        units[used++] = lead;
        at += 1;
      } else if (lead < 0xe0) {
        units[used++] = ((lead & 31) << 6) | rest(1);
        at += 2;
      } else if (lead < 0xf0) {
        units[used++] = ((lead & 15) << 12) | (rest(1) << 6) | rest(2);
        at += 3;
      } else {
        const point = ((lead & 7) << 18) | (rest(1) << 12) | (rest(2) << 6) | rest(3);
        units[used++] = 0xd7c0 + (point >> 10);
        units[used++] = 0xdc00 | (point & 0x3ff);
        at += 4;
      }
    }
    lengths[row] = used - before;
  }
  return used;
}
