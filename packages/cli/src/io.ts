import type { LedgerSource } from "@ipms/files";

/** Everything a command may touch of the outside world, so that tests can hand it their own. */
export interface Io {
  /** Writes to the standard output. */
  out(text: string): void;
  /** Writes to the standard error. */
  err(text: string): void;
  /** How many columns the terminal has; absent where the output is no terminal. */
  readonly columns: number | undefined;
  /** The environment's variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Opens a ledger; what cannot be read is a problem of its reading.
   *
   * @param path - a file, a folder, or `-` for the standard input
   */
  openLedger(path: string): Promise<LedgerSource>;
  /**
   * Reads a small text file, such as a profile.
   *
   * @param path - the file
   * @returns its text, or the code of what went wrong, such as `ENOENT`
   */
  readText(path: string): Promise<{ readonly text: string } | { readonly failure: string }>;
}
