import { cellAt, type Column, matchingRows, type Table } from "@ipms/core";
import { joinField } from "./join-field.js";

/**
 * For each row of a table the row of another that it belongs to, or −1; of two with one id the first.
 *
 * @param from - the table whose rows name others
 * @param field - the field that names them
 * @param table - the table in which they stand
 */
export function namedRows(from: Table, field: string, table: Table): Int32Array {
  const [names, ids] = [from.columns.get(field), table.columns.get(joinField(table.name))];
  if (!isKey(names) || !isKey(ids)) return new Int32Array(from.rowCount).fill(-1);
  return matchingRows(names, from.rowCount, ids, table.rowCount);
}

function isKey(column: Column | undefined): column is Extract<Column, { kind: "code" | "text" }> {
  return column?.kind === "code" || column?.kind === "text";
}

/** The id that a row has in a field. */
export function idAt(table: Table, row: number, field: string): string | undefined {
  const column = table.columns.get(field);
  const cell = column && cellAt(column, row);
  return cell?.kind === "code" ? cell.value : undefined;
}
