import { decode } from "../csv/cell-text.js";
import type { CellBlock } from "./cell-block.js";
import type { ColumnPlan, RowAccess } from "./column-plan.js";
import type { BlockRows } from "./kernels/column-kernel.js";

/**
 * Some rows of a block.
 *
 * @param block - the block
 * @param numbers - the numbers of the rows in it, ascending
 * @param firstRow - the number of the first one in its batch
 */
export function blockRows(block: CellBlock, numbers: Int32Array, firstRow: number): BlockRows {
  const { bytes, starts, ends, native } = block;
  const count = numbers.length;
  return { bytes, starts, ends, firstCells: firstCellsOf(block, numbers), count, firstRow, native };
}

function firstCellsOf({ firstCells, rowCount }: CellBlock, numbers: Int32Array): Int32Array {
  // As a rule these are all rows.
  if (numbers.length === rowCount) return firstCells.subarray(0, rowCount);
  return numbers.map((number) => firstCells[number] ?? 0);
}

/** The cells of the rows of a block. */
export interface Cells {
  /** Those of a row; good until another row is asked for. */
  at(row: number): RowAccess;
}

/** One object for all rows of a block, so that an explanation costs no other. */
export function cellsOf({ bytes, starts, ends, firstCells }: BlockRows): Cells {
  let first = 0;
  const cells: RowAccess = {
    text: (column) => decode(bytes.subarray(starts[first + column], ends[first + column])) ?? "",
  };
  return {
    at(row: number): RowAccess {
      first = firstCells[row] ?? 0;
      return cells;
    },
  };
}

/** The rows in which all cells of a plan are empty. */
export function emptyRows(
  { starts, ends, firstCells, count, native }: BlockRows,
  { index, currencyIndex = index }: ColumnPlan,
): readonly number[] {
  if (native?.hasEmpty({ firstCells, index }) === false) return [];
  const empty: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const first = firstCells[row] ?? 0;
    if (
      starts[first + index] === ends[first + index] &&
      starts[first + currencyIndex] === ends[first + currencyIndex]
    ) {
      empty.push(row);
    }
  }
  return empty;
}
