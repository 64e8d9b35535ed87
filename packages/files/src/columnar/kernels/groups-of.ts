import type { CellGroups } from "../native-columns.js";
import type { BlockRows } from "./column-kernel.js";

let single = new Int32Array(0);

/**
 * Which cells of a column hold the same text, so that each text is looked up once. Where that cannot
 * be told fast, every cell is a group.
 *
 * @param rows - the rows
 * @param index - the place of the column
 * @returns good until the next call for the block
 */
export function groupsOf({ firstCells, count, native }: BlockRows, index: number): CellGroups {
  const groups = native?.group({ firstCells, index });
  if (groups !== undefined) return groups;
  if (single.length < count) single = Int32Array.from({ length: 2 * count }, (_, row) => row);
  const each = single.subarray(0, count);
  return { numbers: each, rows: each };
}
