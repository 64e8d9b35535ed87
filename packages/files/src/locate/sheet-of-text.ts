import type { MergedCells, SheetRow } from "../sheet/sheet.js";

/**
 * Rows of a sheet for tests, as people type them: a line each, bars between the cells.
 *
 * @param text - the lines; an empty one is an empty row
 */
export function sheetOfText(text: string): readonly SheetRow[] {
  return text.split("\n").map((line, index) => ({
    number: index + 1,
    cells: line.split("|").map((cell) => (cell.trim() === "" ? undefined : { text: cell.trim() })),
  }));
}

/**
 * Merged cells for tests, from names such as `C3:D3` whose columns have one letter.
 *
 * @param names - the first cell and the last
 */
export function mergedCells(...names: readonly string[]): readonly MergedCells[] {
  return names.map((name) => {
    const [, from = "", top = "", to = "", bottom = ""] = /^(\w)(\d+):(\w)(\d+)$/.exec(name) ?? [];
    return {
      firstRow: Number(top),
      lastRow: Number(bottom),
      firstColumn: from.charCodeAt(0) - 64,
      lastColumn: to.charCodeAt(0) - 64,
    };
  });
}
