import { absent, type FieldNode, type Ledger } from "@ipms/core";
import type { RowKeys } from "./row-keys.js";

/**
 * Of the rows that share a key the one whose date may come first; of two on one day, the one that stands
 * first. Rows without a date are passed over.
 *
 * @param ledger - the ledger
 * @param keys - the keys of the rows
 * @param date - their dates
 * @returns by key; −1 where no row has it and a date
 */
export function firstByDay(
  ledger: Ledger,
  keys: RowKeys,
  { table, field }: FieldNode<"date">,
): Int32Array {
  const first = new Int32Array(keys.length).fill(-1);
  const column = ledger.tables.get(table)?.columns.get(field);
  if (column?.kind !== "date") return first;
  const days = column.first;
  for (let row = 0; row < keys.length; row += 1) {
    const [key = -1, day = absent] = [keys[row], days[row]];
    if (key < 0 || day === absent) continue;
    const before = first[key] ?? -1;
    if (before < 0 || day < (days[before] ?? absent)) first[key] = row;
  }
  return first;
}
