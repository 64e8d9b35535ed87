import { type Column, columnBuilder, isUnreadable, type Table } from "@ipms/core";
import { plainValue } from "./plain-value.js";
import { joinField } from "./join-field.js";
import { idAt, rowById } from "./row-by-id.js";

/** A column of another table, or of another cut, with one value for each row that names its record. */
export function followedColumn(table: Table, other: Table, field: string): Column | undefined {
  const column = other.columns.get(field);
  if (column === undefined) return undefined;
  const rows = rowById(other);
  const builder = columnBuilder(column.kind);
  const unreadable = column.unreadable === undefined ? undefined : new Uint8Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row += 1) {
    const id = idAt(table, row, joinField(other.name));
    const target = id === undefined ? undefined : rows.get(id);
    builder.push(target === undefined ? null : plainValue(column, target));
    if (unreadable && target !== undefined && isUnreadable(column, target)) unreadable[row] = 1;
  }
  return { ...builder.finish(), ...(unreadable === undefined ? {} : { unreadable }) };
}
