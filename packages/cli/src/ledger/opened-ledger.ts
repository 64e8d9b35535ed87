import type { LedgerReading } from "@ipms/files";

/** A ledger that was read, and from where. */
export interface OpenedLedger extends LedgerReading {
  /** As typed. */
  readonly paths: readonly string[];
  /** The files that were read. */
  readonly files: readonly string[];
}
