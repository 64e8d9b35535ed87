import { type CellBlock, lineOf } from "../columnar/cell-block.js";
import { decode } from "./cell-text.js";
import type { CsvFault } from "./csv-row.js";

/** What the rows of a block are. */
export interface TableRows {
  /** The numbers of those that belong to the table. */
  readonly good: Int32Array;
  /** Those with more or fewer cells than the header. */
  readonly ragged: readonly { readonly row: number; readonly found: number }[];
  /** The first cell that is not in the file's encoding; nothing behind it is looked at. */
  readonly fault: CsvFault | undefined;
}

/**
 * Tells the rows of a block apart. A row of empty cells is none.
 *
 * @param block - the block
 * @param first - the first row to look at
 * @param expected - how many cells the header has
 */
export function tableRows(block: CellBlock, first: number, expected: number): TableRows {
  const good = new Int32Array(block.rowCount);
  let goodCount = 0;
  const ragged: { row: number; found: number }[] = [];
  let fault: CsvFault | undefined;
  for (let row = first; row < block.rowCount && fault === undefined; row += 1) {
    const found = block.cellCounts[row] ?? 0;
    if (found !== expected) ragged.push({ row, found });
    else {
      const broken = block.wellFormed ? -1 : cellsOf(block, row).indexOf(undefined);
      if (broken >= 0) {
        const line = lineOf(block, row, broken);
        fault = { code: "invalid-encoding", parameters: {}, line, column: broken + 1 };
      } else if (!isEmpty(block, row)) {
        good[goodCount] = row;
        goodCount += 1;
      }
    }
  }
  return { good: good.subarray(0, goodCount), ragged, fault };
}

/** The texts of a row's cells; `undefined` for one that is not UTF-8. */
export function cellsOf(block: CellBlock, row: number): (string | undefined)[] {
  const first = block.firstCells[row] ?? 0;
  return Array.from({ length: block.cellCounts[row] ?? 0 }, (_, cell) =>
    decode(block.bytes.subarray(block.starts[first + cell], block.ends[first + cell])),
  );
}

/** Whether all cells of a row are empty; a glance at the first and the last suffices mostly. */
function isEmpty({ firstCells, cellCounts, starts, ends }: CellBlock, row: number): boolean {
  const first = firstCells[row] ?? 0;
  const last = first + (cellCounts[row] ?? 0) - 1;
  // With all marks of two, and the delimiters, a row of empty cells is no longer.
  if ((ends[last] ?? 0) - (starts[first] ?? 0) > 3 * (last - first + 1)) return false;
  for (let cell = first; cell <= last; cell += 1) {
    if ((starts[cell] ?? 0) !== (ends[cell] ?? 0)) return false;
  }
  return true;
}
