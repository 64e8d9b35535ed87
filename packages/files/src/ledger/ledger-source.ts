import type { Chunks } from "../byte-source.js";

/** One file of a ledger. */
export interface LedgerFile {
  /** Its name: says the table and the form, and stands in the places of problems. */
  readonly name: string;
  /** Its bytes. */
  readonly chunks: Chunks;
}

/** The files of a ledger: one document, one table, or a folder of tables with `ledger.json`. */
export type LedgerSource = readonly LedgerFile[];
