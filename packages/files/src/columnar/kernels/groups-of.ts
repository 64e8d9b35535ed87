import type { CellGroups } from "../native-columns.js";
import type { BlockRows } from "./column-kernel.js";

let single = new Int32Array(0);

/** Groups of the rows of a block. */
export interface RowGroups extends CellGroups {
  /**
   * Gives each row what its group has.
   *
   * @param entries - what the groups have
   * @param targets - where each row has a place, by its number in the batch
   */
  spread(entries: Int32Array, targets: Int32Array): void;
}

/**
 * Which cells of a column hold the same text, so that each text is looked up once. Where that cannot
 * be told fast, every cell is a group.
 *
 * @param block - the rows
 * @param index - the place of the column
 * @returns good until the next call for the block
 */
export function groupsOf(block: BlockRows, index: number): RowGroups {
  const { firstCells, count, firstRow, native } = block;
  const groups = native?.group({ firstCells, index });
  if (native !== undefined && groups !== undefined) {
    return {
      ...groups,
      spread: (entries, targets) => targets.set(native.spread(count, entries), firstRow),
    };
  }
  if (single.length < count) single = Int32Array.from({ length: 2 * count }, (_, row) => row);
  const each = single.subarray(0, count);
  return {
    numbers: each,
    rows: each,
    spread: (entries, targets) => targets.set(entries, firstRow),
  };
}
