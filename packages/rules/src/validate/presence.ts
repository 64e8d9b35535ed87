import { type Column, hasRow, presenceOf } from "@ipms/core";

/** Which rows of a column have a value. */
export interface Presence {
  /** 1 for each row that has one, else 0. */
  readonly rows: Uint8Array;
  /** How many have one. */
  readonly count: number;
  /** Whether all have one. */
  readonly isFull: boolean;
}

const known = new WeakMap<Column, Presence>();

/**
 * Which rows of a column have a value. Many rules ask it of the same column, so it is looked up once and
 * kept as long as the column is.
 */
export function presence(column: Column, rowCount: number): Presence {
  const before = known.get(column);
  if (before !== undefined) return before;
  const there = presenceOf(column, rowCount);
  const rows = Uint8Array.from({ length: rowCount }, (_, row) => (hasRow(there, row) ? 1 : 0));
  const count = sumOf(rows);
  const found = { rows, count, isFull: count === rowCount };
  known.set(column, found);
  return found;
}

function sumOf(rows: Uint8Array): number {
  let sum = 0;
  for (let row = 0; row < rows.length; row += 1) sum += rows[row] ?? 0;
  return sum;
}
