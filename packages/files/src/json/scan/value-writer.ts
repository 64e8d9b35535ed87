import type { AnyColumnBuilder } from "@ipms/core";

/** Reads the JSON values of one field straight from bytes into its column. */
export interface ValueWriter<Builder = AnyColumnBuilder> {
  /**
   * Reads the value that begins at a place and adds it to the column as the next row.
   *
   * It may give up on any value; the value is then read again, the slow way that explains. What it
   * takes must be what the slow way takes: a value that the schema accepts, without a problem.
   *
   * @param column - takes the value
   * @param bytes - holds the value
   * @param at - its first byte
   * @returns the place behind the value; −1 where it gave up, and then nothing was added
   */
  write(column: Builder, bytes: Uint8Array, at: number): number;
}

/** What a writer returns where it gives up. */
export const givenUp = -1;
