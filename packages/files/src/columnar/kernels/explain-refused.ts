import { refusedCell } from "../native-columns.js";
import type { BlockRows } from "./column-kernel.js";

/**
 * Has the cells explained that were not read.
 *
 * @param rows - the rows
 * @param entries - what was read, by the row's number in the batch
 * @param explain - told of each refused row, in order
 * @param refused - what stands for a cell that was not read
 */
export function explainRefused(
  { count, firstRow }: BlockRows,
  entries: Int32Array,
  explain: (row: number) => void,
  refused = refusedCell,
): void {
  for (let row = 0; row < count; row += 1) {
    if (entries[firstRow + row] === refused) explain(row);
  }
}
