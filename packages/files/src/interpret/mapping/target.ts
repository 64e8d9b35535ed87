import type { MappedColumn, TableMapping } from "./mapping.js";

/** Where the values of a column go. */
export interface ColumnTarget {
  /** The table, by canonical name. */
  readonly table: string;
  /** The field, by canonical name. */
  readonly field: string;
  /** The same for all columns of one record: the table, and for another one what is said beside. */
  readonly record: string;
}

/**
 * Where the values of a column go: `totalInvestment` into the record of the row,
 * `fundBalances.cumulative` into a record of another table.
 *
 * @returns `undefined` for a column without a field
 */
export function columnTarget(
  column: MappedColumn,
  mapping: TableMapping,
): ColumnTarget | undefined {
  const { field, values = {} } = column;
  if (field === undefined || field === null) return undefined;
  const dot = field.indexOf(".");
  if (dot < 0) return { table: mapping.table, field, record: "" };
  const table = field.slice(0, dot);
  const beside = Object.entries(values).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { table, field: field.slice(dot + 1), record: JSON.stringify([table, beside]) };
}
