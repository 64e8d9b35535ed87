import type { AnyColumnBuilder } from "@ipms/core";

/** The rows of a block that belong to the table. */
export interface BlockRows {
  /** The window that holds them. */
  readonly bytes: Uint8Array;
  /** Where each cell begins. */
  readonly starts: Int32Array;
  /** Where each cell ends. */
  readonly ends: Int32Array;
  /** The number of the first cell of each row. */
  readonly firstCells: Int32Array;
  /** How many rows there are. */
  readonly count: number;
}

/**
 * Reads one column of a block. Every row adds one value to the column: an empty cell an absent one, a
 * cell in the kernel's form its value, and for every other cell `explain` is called, which adds what
 * it finds.
 *
 * The loop stands in each kernel, not around them: so its calls are of one kind, and inlined.
 */
export type ColumnKernel<Builder extends AnyColumnBuilder = AnyColumnBuilder> = (
  rows: BlockRows,
  column: Builder,
  explain: (row: number) => void,
) => void;
