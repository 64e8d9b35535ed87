import type { Mapping } from "../interpret/mapping/mapping.js";
import type { CellContext } from "../interpret/reading.js";
import type { Limits } from "../limits.js";
import type { DelimitedTextOptions } from "../source-report.js";

/** How far the reading of a file has come. */
export interface ReadProgress {
  /** The file's name. */
  readonly file: string;
  /** How many of its bytes have been read. */
  readonly bytes: number;
  /** How many rows of it stand in tables by now. */
  readonly rows: number;
}

/** What `readLedger` can be told. */
export interface ReadLedgerOptions extends Limits, DelimitedTextOptions {
  /** How many problems of one code and field are kept; 100 unless said otherwise. */
  readonly maximumProblems?: number;
  /**
   * What the columns of tables with other headers than the standard's mean. Without it a mapping is
   * proposed, and used where it leaves no question open.
   */
  readonly mapping?: Mapping;
  /** The one sheet of a workbook that is to be read; all unless said. */
  readonly sheet?: string;
  /** The first row of the header, from 1; found out unless said. */
  readonly headerRow?: number;
  /** Finds divisions by name, such as `divisionsNamed` of `@ipms/codelists/divisions`. */
  readonly divisionsNamed?: NonNullable<CellContext["divisionsNamed"]>;
  /** Told now and then how far the reading has come. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** What {@link ReadLedgerOptions.maximumProblems} is unless said otherwise. */
export const defaultMaximumProblems = 100;
