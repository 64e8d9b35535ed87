import { type Column, presenceOf } from "@ipms/core";

const known = new WeakMap<Column, Uint8Array>();

/**
 * Which rows of a column have a value. Many rules ask it of the same column, so it is looked up once and
 * kept as long as the column is.
 */
export function presence(column: Column, rowCount: number): Uint8Array {
  let found = known.get(column);
  if (found === undefined) {
    found = presenceOf(column, rowCount);
    known.set(column, found);
  }
  return found;
}
