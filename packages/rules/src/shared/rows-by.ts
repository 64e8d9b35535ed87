import { type FieldNode, type Ledger, matchingRows } from "@ipms/core";
import { type Reader, rowCountOf } from "./read-field.js";

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
 * A reader of other rows: those that the rows of a table name.
 *
 * @param ledger - the ledger whose rows name others
 * @param reference - the field that names them
 * @param target - the ledger in which they stand
 * @param id - the field that identifies them; of two with one id the first counts
 */
export function followRows(
  ledger: Ledger,
  reference: FieldNode,
  target: Ledger | undefined,
  id: FieldNode,
): Reader<number> {
  const [names, ids] = [keyColumn(ledger, reference), keyColumn(target, id)];
  if (target === undefined || names === undefined || ids === undefined) return () => undefined;
  const rowCount = rowCountOf(ledger, reference.table);
  const rows = matchingRows(names, rowCount, ids, rowCountOf(target, id.table));
  return (row) => {
    const other = rows[row] ?? -1;
    return other < 0 ? undefined : other;
  };
}

function keyColumn(ledger: Ledger | undefined, { table, field }: FieldNode) {
  const column = ledger?.tables.get(table)?.columns.get(field);
  return column?.kind === "code" || column?.kind === "text" ? column : undefined;
}
