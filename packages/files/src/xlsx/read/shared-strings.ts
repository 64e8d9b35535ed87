import { KeptCell } from "../../sheet/kept-cell.js";
import type { SheetCell } from "../../sheet/sheet.js";
import { cellText } from "./cell-text.js";
import type { PartHandler } from "./parts/read-part.js";

/** The texts that cells share. */
export interface SharedStrings {
  /** How many there are. */
  readonly count: number;
  /** The cell of a text, from 0; `undefined` for an empty text. */
  cell(index: number): SheetCell | undefined;
}

/** Gathers the shared texts of a workbook. */
export interface SharedStringsBuilder extends SharedStrings, PartHandler {}

const slots = 65_536;

/**
 * The shared texts, kept as bytes: a workbook can have millions, most of which are needed once. The
 * cells of the latest are remembered, because the rest are needed all the time.
 */
export function sharedStrings(): SharedStringsBuilder {
  const text = cellText();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let bytes = new Uint8Array(64 * 1024);
  let ends = new Float64Array(1024);
  let length = 0;
  let count = 0;
  let within = false;
  const cells: (SheetCell | undefined)[] = [];
  const held = new Int32Array(slots).fill(-1);

  const add = (value: string): void => {
    const longest = length + value.length * 3;
    if (longest > bytes.length) {
      const wider = new Uint8Array(Math.max(longest, bytes.length * 2));
      wider.set(bytes.subarray(0, length));
      bytes = wider;
    }
    length += encoder.encodeInto(value, bytes.subarray(length)).written;
    if (count === ends.length) {
      const wider = new Float64Array(count * 2);
      wider.set(ends);
      ends = wider;
    }
    ends[count] = length;
    count += 1;
  };

  return {
    get count() {
      return count;
    },
    cell(index) {
      const slot = index % slots;
      if (held[slot] === index) return cells[slot];
      const value = decoder.decode(bytes.subarray(ends[index - 1] ?? 0, ends[index]));
      const cell = value === "" ? undefined : new KeptCell(value, index);
      held[slot] = index;
      cells[slot] = cell;
      return cell;
    },
    open(tag) {
      if (tag.name === "si") {
        within = true;
        text.clear();
      } else if (within) text.open(tag);
    },
    close(name) {
      if (name === "si" && within) {
        add(text.value());
        within = false;
      } else if (within) text.close(name);
    },
    text(from, begin, end, kind) {
      return !within || text.add(from, begin, end, kind);
    },
  };
}
