import type { LedgerSource } from "@ipms/files";

/** The content of a file: texts, which are written in UTF-8, or bytes, one piece after the other. */
export type Content = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A file that is to be written. */
export interface OutputFile {
  /** Where. */
  readonly path: string;
  /** What. */
  readonly content: Content;
}

/** Why files could not be written; none of them is there then. */
export interface WriteFailure {
  /** The file. */
  readonly path: string;
  /** The code of what went wrong, such as `EEXIST` or `ENOSPC`. */
  readonly failure: string;
}

/** What a program answered, and how it ended. */
export interface Conversation {
  /** Its standard output, as far as it came. */
  readonly output: string;
  /** Its exit code; 127 and 126 where the shell could not run it. Absent where it was ended. */
  readonly code?: number;
  /** Whether it was ended because it was silent, or said far too much. */
  readonly ended?: "silent" | "endless";
}

/** Everything a command may touch of the outside world, so that tests can hand it their own. */
export interface Io {
  /** Writes to the standard output. */
  out(text: string): void;
  /** Writes to the standard output what may be long or no text, at the pace of its reader. */
  outAll(content: Content): Promise<void>;
  /** Writes to the standard error. */
  err(text: string): void;
  /** How many columns the terminal has; absent where the output is no terminal. */
  readonly columns: number | undefined;
  /** Whether the standard error is a terminal, where a line can be written again and again. */
  readonly errIsTerminal: boolean;
  /** Milliseconds of a clock that never goes back: only how much has passed means anything. */
  now(): number;
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
  /**
   * Reads a whole file, such as a workbook of which a copy is made.
   *
   * @param path - the file
   * @returns its bytes, or the code of what went wrong, such as `ENOENT`
   */
  readBytes(path: string): Promise<{ readonly bytes: Uint8Array } | { readonly failure: string }>;
  /**
   * Runs a module, such as a configuration.
   *
   * @param path - the file, in JavaScript or TypeScript
   * @returns its default export, or what went wrong
   */
  loadModule(path: string): Promise<{ readonly value: unknown } | { readonly failure: string }>;
  /** What stands at a path: a file, a folder, something else such as a device, or nothing. */
  kindOf(path: string): Promise<"file" | "folder" | "other" | "nothing">;
  /**
   * Writes files all together or none of them: under other names first, so that nobody ever sees a
   * file half-written. A folder that is missing is made, where its own folder is there.
   *
   * @param files - the files
   * @param overwrite - whether files that are there may be replaced
   * @returns why nothing was written, if so
   */
  writeFiles(files: readonly OutputFile[], overwrite: boolean): Promise<WriteFailure | undefined>;
  /**
   * Reads a file that a package publishes.
   *
   * @param name - the package and the file, `@ipms/metrics/conformance.json`
   */
  readPublished(name: string): Promise<string>;
  /**
   * Runs a program of the caller's, as the shell would, and talks with it over its standard input and
   * output; its standard error is shown.
   *
   * @param command - the command line
   * @param input - what it is told
   * @param patience - how many milliseconds it may be silent before it is ended
   */
  converse(command: string, input: string, patience: number): Promise<Conversation>;
}
