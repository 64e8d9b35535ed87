import type { ProblemCode } from "@ipms/core";

/**
 * One row of a CSV file as places in a byte window. The tokenizer uses one such object for every row:
 * what is needed longer than the call must be copied out.
 */
export interface CsvRow {
  /** The window that holds the row. */
  readonly bytes: Uint8Array;
  /** The line on which the row begins, from 1. */
  readonly line: number;
  /** How many cells it has. */
  readonly cellCount: number;
  /** Where each cell's content begins in `bytes`, behind an opening quotation mark. */
  readonly starts: Int32Array;
  /** Where each cell's content ends in `bytes`, before a closing quotation mark. */
  readonly ends: Int32Array;
  /** The line on which each cell begins; later than `line` behind a cell with line breaks. */
  readonly lines: Int32Array;
  /** 1 where a cell holds doubled quotation marks, which stand for one. */
  readonly doubled: Uint8Array;
}

/** Why a file cannot be split any further. */
export interface CsvFault {
  /** What is wrong. */
  readonly code: ProblemCode;
  /** The facts of the message. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** The line, from 1. */
  readonly line: number;
  /** The column, counted in cells from 1. */
  readonly column: number;
}
