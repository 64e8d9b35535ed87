import type { Column, Table } from "@ipms/core";
import { gatherColumn } from "../evaluate/ledger-view.js";

/**
 * A table of some of the rows of another, in their order.
 *
 * @param table - the table
 * @param keep - tells for each row whether it stays
 * @param replaced - columns that stand in for the table's own, with a value for each of its rows
 */
export function selectRows(
  table: Table,
  keep: (row: number) => boolean,
  replaced: ReadonlyMap<string, Column> = new Map(),
): Table {
  const rows = Int32Array.from({ length: table.rowCount }, (_, row) => row).filter(keep);
  const columns = new Map([...table.columns, ...replaced]);
  if (rows.length === table.rowCount) return { ...table, columns };
  return {
    name: table.name,
    rowCount: rows.length,
    columns: new Map([...columns].map(([field, column]) => [field, gatherColumn(column, rows)])),
    places: { of: (row, field) => table.places.of(rows[row] ?? -1, field) },
  };
}
