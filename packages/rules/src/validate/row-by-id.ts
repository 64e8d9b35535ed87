import { cellAt, type Table } from "@ipms/core";
import { joinField } from "./join-field.js";

/** The first row of each id in a table. */
export function rowById(table: Table): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const id = idAt(table, row, joinField(table.name));
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** The id that a row has in a field. */
export function idAt(table: Table, row: number, field: string): string | undefined {
  const column = table.columns.get(field);
  const cell = column && cellAt(column, row);
  return cell?.kind === "code" ? cell.value : undefined;
}
