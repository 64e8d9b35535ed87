import type { CsvFault } from "../csv/csv-row.js";
import type { Refusal } from "./column-plan.js";
import type { NativeColumns } from "./native-columns.js";

/**
 * Some whole rows of a CSV file as places of cells in a window of bytes. Quotation marks are gone:
 * what is named is the content of each cell. A block is good until its splitter is called again.
 */
export interface CellBlock {
  /** The window. */
  readonly bytes: Uint8Array;
  /** Whether all of it is UTF-8; where not, some cell, or some row beside the others, is not. */
  readonly wellFormed: boolean;
  /** How many rows there are; an empty line is none. */
  readonly rowCount: number;
  /** The number of each row's first cell, by which {@link CellBlock.starts} is asked. */
  readonly firstCells: Int32Array;
  /** How many cells each row has. */
  readonly cellCounts: Int32Array;
  /** The line on which each row begins, from 1. */
  readonly lines: Int32Array;
  /** The line of each cell, of rows that have line breaks in cells; by row. */
  readonly cellLines: ReadonlyMap<number, Int32Array>;
  /** Where each cell begins in {@link CellBlock.bytes}. */
  readonly starts: Int32Array;
  /** Where it ends. */
  readonly ends: Int32Array;
  /** Reads columns faster than loops in TypeScript, where the platform can. */
  readonly native?: NativeColumns | undefined;
  /**
   * What is wrong with cells that are empty only because their source could not say what they hold, as
   * where a formula failed: by field and row. All cells of such a field are empty in the row.
   */
  readonly failures?: ReadonlyMap<string, ReadonlyMap<number, readonly Refusal[]>>;
}

/** What a splitter makes of the next bytes. */
export interface Split {
  /** The rows that they complete, in order. */
  readonly blocks: readonly CellBlock[];
  /** Why the file cannot be split behind these rows. */
  readonly fault?: CsvFault | undefined;
}

/** Splits bytes into blocks of rows, however the bytes are cut into pieces. */
export interface BlockSplitter {
  /** Takes the next bytes. */
  push(piece: Uint8Array): Split;
  /** Takes the end of the bytes. */
  finish(): Split;
}

/** The line of a cell of a block. */
export function lineOf(block: CellBlock, row: number, cell: number): number {
  return block.cellLines.get(row)?.[cell] ?? block.lines[row] ?? 0;
}
