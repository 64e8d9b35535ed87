import type { NativeColumns } from "../native-columns.js";
import type { ColumnSink } from "../sinks/column-sink.js";

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
  /** The number of the first row in the table of the batch. */
  readonly firstRow: number;
  /** Reads columns faster than loops in TypeScript, where the platform can. */
  readonly native?: NativeColumns | undefined;
}

/**
 * Reads one column of a block into a sink that has room for its rows: of an empty cell an absent
 * value, of a cell in the kernel's form its value. Every other cell is passed to `explain`, which puts
 * into the sink what it finds; `row` is counted in the block. Where two cells make one value,
 * `decisive` is the place of the one that is not in its form; {@link bothDecide} where it is not said.
 *
 * The loop stands in each kernel and not around them: so its calls are of one kind, and inlined.
 */
export type ColumnKernel<Sink extends ColumnSink = ColumnSink> = (
  rows: BlockRows,
  sink: Sink,
  explain: (row: number, decisive?: number) => void,
) => void;

/** Stands for the place of a decisive cell where there is more than one. */
export const bothDecide = -1;
