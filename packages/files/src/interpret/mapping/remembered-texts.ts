import type { SheetCell } from "../../sheet/sheet.js";
import type { CellReading } from "../reading.js";

/** How many cells a column remembers, how long they are, and after how many it is seen to be in vain. */
const mostCells = 10_000;
const longestText = 60;
const trial = 2000;

/**
 * The same reader, which remembers what it read by the texts of cells. Where they do not repeat (ids,
 * names) it stops remembering.
 *
 * @param read - reads a cell; what it gives depends on nothing but the cell
 */
export function rememberedTexts(
  read: (cell: SheetCell) => CellReading,
): (cell: SheetCell) => CellReading {
  const texts = new Map<string, CellReading>();
  const numbers = new Map<string, CellReading>();
  let asked = 0;
  let known = 0;
  return (cell) => {
    const { text, numeric, shownAs } = cell;
    const isVain = asked > trial && known * 4 < asked;
    if (isVain || shownAs !== undefined || text.length > longestText) return read(cell);
    const kept = numeric === true ? numbers : texts;
    asked += 1;
    const before = kept.get(text);
    if (before !== undefined) {
      known += 1;
      return before;
    }
    const made = read(cell);
    if (kept.size < mostCells) kept.set(text, made);
    return made;
  };
}
