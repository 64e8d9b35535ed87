import { KeptCell } from "../../sheet/kept-cell.js";
import type { SheetCell } from "../../sheet/sheet.js";
import type { CellReading } from "../reading.js";
import { rememberedTexts } from "./remembered-texts.js";

/** Few cells are enough for a small table; a large one gets more room. Powers of two. */
const fewSlots = 64;
const mostSlots = 4096;

/**
 * The same reader, which remembers what it read: in most columns cells repeat. Cells that a workbook
 * keeps are known by themselves, all others by their texts.
 *
 * @param read - reads a cell; what it gives depends on nothing but the cell
 */
export function remembered(
  read: (cell: SheetCell) => CellReading,
): (cell: SheetCell) => CellReading {
  const readOther = rememberedTexts(read);
  let cells: (SheetCell | undefined)[] = [];
  let readings: CellReading[] = [];
  let slots = 0;
  let misses = 0;
  return (cell) => {
    const key = KeptCell.keyOf(cell);
    if (key < 0) return readOther(cell);
    const slot = key & (slots - 1);
    if (cells[slot] === cell) return readings[slot]!;
    const made = read(cell);
    misses += 1;
    if (misses > slots && slots < mostSlots) {
      slots = slots === 0 ? fewSlots : mostSlots;
      cells = Array.from({ length: slots });
      readings = Array.from({ length: slots }, () => made);
    }
    cells[key & (slots - 1)] = cell;
    readings[key & (slots - 1)] = made;
    return made;
  };
}
