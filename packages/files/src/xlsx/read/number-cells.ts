import { KeptCell } from "../../sheet/kept-cell.js";
import type { SheetCell } from "../../sheet/sheet.js";

/** Makes cells of numbers; a number that was met lately costs nothing new. */
export interface NumberCells {
  /**
   * The cell of a number, with the digits as written.
   *
   * @param bytes - where it is written
   * @param from - its first byte
   * @param to - the byte behind it
   * @param shownAs - how it is shown
   * @returns `undefined` when it is no number
   */
  cell(
    bytes: Uint8Array,
    from: number,
    to: number,
    shownAs: SheetCell["shownAs"],
  ): SheetCell | undefined;
}

/** Few slots are enough for a small sheet; powers of two. */
const fewSlots = 256;
const mostSlots = 16_384;
const growth = 8;
/** Spreadsheets write 17 digits at most, a sign, a point and an exponent. */
const longestNumber = 32;
const form = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d{1,3})?$/;

/** Days, percentages and round amounts repeat all the time, so the cells of the latest are remembered. */
export function numberCells(): NumberCells {
  let kept: (SheetCell | undefined)[] = Array.from({ length: fewSlots });
  let made = 0;
  return {
    cell(bytes, from, to, shownAs) {
      if (to - from > longestNumber) return undefined;
      let hash = shownAs === undefined ? 0 : shownAs.length;
      for (let at = from; at < to; at += 1) hash = (hash * 31 + bytes[at]!) | 0;
      const slot = (hash ^ (hash >>> 14)) & (kept.length - 1);
      const known = kept[slot];
      if (known !== undefined && known.shownAs === shownAs && isText(known.text, bytes, from, to)) {
        return known;
      }
      const text = textOf(bytes, from, to);
      if (!isNumber(text)) return undefined;
      const cell = new KeptCell(text, made, true, shownAs);
      made += 1;
      kept[slot] = cell;
      if (made > kept.length && kept.length < mostSlots) {
        kept = Array.from({ length: kept.length * growth });
      }
      return cell;
    },
  };
}

function isText(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at - from) !== bytes[at]) return false;
  return true;
}

/** For a few characters this is faster than a decoder; what is no ASCII is no number either way. */
function textOf(bytes: Uint8Array, from: number, to: number): string {
  const { fromCharCode } = String;
  let text = "";
  let at = from;
  for (; at + 4 <= to; at += 4) {
    text += fromCharCode(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!);
  }
  for (; at < to; at += 1) text += fromCharCode(bytes[at]!);
  return text;
}

/** Whether a text is a number as spreadsheets write them. */
export function isNumber(text: string): boolean {
  return form.test(text);
}

/** A number by its digits. */
export function numberCell(text: string, shownAs: SheetCell["shownAs"]): SheetCell {
  return shownAs === undefined ? { text, numeric: true } : { text, numeric: true, shownAs };
}
