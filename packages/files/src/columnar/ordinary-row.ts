import type { CellBlock } from "./cell-block.js";

/** 计, as in 合计, 小计, 总计; 注, as in 注 and 备注; 说, as in 说明; 其, as in 其中. */
const suspicious = [
  [0xe8, 0xae, 0xa1],
  [0xe8, 0xa8, 0x88],
  [0xe6, 0xb3, 0xa8],
  [0xe8, 0xaf, 0xb4],
  [0xe8, 0xaa, 0xaa],
  [0xe5, 0x85, 0xb6],
] as const;

/** So many cells from the left are looked at: a total says so before its numbers. */
const looked = 4;

/**
 * Whether a row of a foreign table is certainly a record: it has as many cells as the table has
 * columns, none of those that every record has is empty, and no cell on its left holds a character of
 * the words for totals and notes. Of other rows nothing is said; they are to be classified.
 *
 * @param block - the block
 * @param row - the row's number in it
 * @param columnCount - how many columns the table has
 * @param filled - the places of the columns that a record fills in: its id, its name
 */
export function isOrdinaryRow(
  block: CellBlock,
  row: number,
  columnCount: number,
  filled: readonly number[],
): boolean {
  const { bytes, starts, ends, firstCells, cellCounts } = block;
  if (cellCounts[row] !== columnCount) return false;
  const first = firstCells[row] ?? 0;
  for (const column of filled) {
    if (starts[first + column] === ends[first + column]) return false;
  }
  for (let cell = first; cell < first + Math.min(looked, columnCount); cell += 1) {
    const end = (ends[cell] ?? 0) - 2;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte < 0xe5 || byte > 0xe8) continue;
      for (const [lead, second, third] of suspicious) {
        if (byte === lead && bytes[at + 1] === second && bytes[at + 2] === third) return false;
      }
    }
  }
  return true;
}
