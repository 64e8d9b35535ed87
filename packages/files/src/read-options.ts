import type { Limits } from "./limits.js";

/** What every reader of a file can be told. */
export interface ReadOptions extends Limits {
  /** The file's name, for the places of problems; the table's name unless said otherwise. */
  readonly file?: string;
  /**
   * How many rows a batch has at least, but for the last, and for the first of a CSV file, which comes
   * after a thousand; 8192 unless said otherwise.
   */
  readonly rowsPerBatch?: number;
}

/** Rows of a batch where the caller says nothing. */
export const defaultRowsPerBatch = 8192;
