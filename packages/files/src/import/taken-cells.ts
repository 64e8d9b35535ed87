import type { CellBlock } from "../columnar/cell-block.js";
import { decode } from "../csv/cell-text.js";
import type { AppliedMapping, RowCell } from "../interpret/mapping/applied-mapping.js";
import { emptyCell } from "../interpret/reading.js";
import type { ColumnTally } from "./column-tally.js";
import type { MappedPlan } from "./mapped-plan.js";

/** Counts the cells that kernels took, of which nobody is told. */
export interface TakenCells {
  /**
   * Takes in that a cell was told.
   *
   * @param column - the place of its column among the applied ones
   * @param row - its number among the rows that are read together
   */
  told(column: number, row: number): void;
  /**
   * Counts the others of some rows.
   *
   * @param block - the block in which they stand
   * @param rows - their numbers there
   */
  count(block: CellBlock, rows: Int32Array): void;
}

/**
 * @param plans - the plans of the columns
 * @param applied - the mapping
 * @param tally - counts what is done to cells
 */
export function takenCells(
  plans: readonly MappedPlan[],
  applied: AppliedMapping,
  tally: ColumnTally,
): TakenCells {
  const toldRows = new Map<number, Set<number>>();
  for (const { column, conversions } of plans) {
    if (column !== undefined && conversions.length > 0) toldRows.set(column, new Set());
  }
  return {
    told: (column, row) => void toldRows.get(column)?.add(row),
    count(block, rows) {
      for (const { column = -1, index } of plans) {
        const told = toldRows.get(column);
        if (told === undefined) continue;
        const row = firstTaken(block, rows, index, told);
        if (row >= 0) {
          const text = cellText(block, rows, row, index);
          const cells: RowCell[] = [];
          cells[index] = { text };
          const reading = applied.columns[column]?.read(cells) ?? emptyCell;
          const times = filledCells(block, rows, index) - told.size;
          tally.cells(column, reading, text, block.lines[rows[row] ?? 0] ?? 0, times);
        }
        told.clear();
      }
    },
  };
}

/** Where a cell of the rows begins and ends. */
function bounds(block: CellBlock, rows: Int32Array, row: number, index: number): [number, number] {
  const cell = (block.firstCells[rows[row] ?? 0] ?? 0) + index;
  return [block.starts[cell] ?? 0, block.ends[cell] ?? 0];
}

function cellText(block: CellBlock, rows: Int32Array, row: number, index: number): string {
  return decode(block.bytes.subarray(...bounds(block, rows, row, index))) ?? "";
}

function filledCells(block: CellBlock, rows: Int32Array, index: number): number {
  const { firstCells, starts, ends } = block;
  let filled = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const cell = (firstCells[rows[row] ?? 0] ?? 0) + index;
    if (starts[cell] !== ends[cell]) filled += 1;
  }
  return filled;
}

function firstTaken(
  block: CellBlock,
  rows: Int32Array,
  index: number,
  told: ReadonlySet<number>,
): number {
  return rows.findIndex((_, row) => {
    const [start, end] = bounds(block, rows, row, index);
    return start !== end && !told.has(row);
  });
}
