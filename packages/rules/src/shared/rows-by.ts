import type { FieldNode, Ledger } from "@ipms/core";
import { type Reader, readText, rowCountOf } from "./read-field.js";

/**
 * The rows that share a key, in order.
 *
 * @param rowCount - how many rows there are
 * @param keyOf - the key of a row; a row without one belongs to no group
 */
export function rowsBy(
  rowCount: number,
  keyOf: Reader<string>,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rowCount; row += 1) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/**
 * For each row the first that has the same key, itself where none comes before it; −1 for a row
 * without a key.
 *
 * @param rowCount - how many rows there are
 * @param keyOf - the key of a row
 */
export function firstRows(rowCount: number, keyOf: Reader<string>): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from({ length: rowCount }, (_, row) => {
    const key = keyOf(row);
    if (key === undefined) return -1;
    const known = first.get(key);
    if (known === undefined) first.set(key, row);
    return known ?? row;
  });
}

/**
 * The first row of each id.
 *
 * @param ledger - the ledger; none has no rows
 * @param id - the field that identifies the rows of its table
 */
export function rowsById(ledger: Ledger | undefined, id: FieldNode): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (ledger === undefined) return rows;
  const idOf = readText(ledger, id);
  for (let row = 0; row < rowCountOf(ledger, id.table); row += 1) {
    const text = idOf(row);
    if (text !== undefined && !rows.has(text)) rows.set(text, row);
  }
  return rows;
}

/**
 * A reader of other rows: those that the rows of a table name.
 *
 * @param ledger - the ledger whose rows name others
 * @param reference - the field that names them
 * @param target - the ledger in which they stand
 * @param id - the field that identifies them
 */
export function followRows(
  ledger: Ledger,
  reference: FieldNode,
  target: Ledger | undefined,
  id: FieldNode,
): Reader<number> {
  const rows = rowsById(target, id);
  const nameOf = readText(ledger, reference);
  const found = Int32Array.from({ length: rowCountOf(ledger, reference.table) }, (_, row) => {
    const name = nameOf(row);
    return (name === undefined ? undefined : rows.get(name)) ?? -1;
  });
  return (row) => {
    const other = found[row] ?? -1;
    return other < 0 ? undefined : other;
  };
}
