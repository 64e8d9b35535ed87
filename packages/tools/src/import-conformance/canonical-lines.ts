import { fieldsOf, type TableName } from "@ipms/schema";
import type { CanonicalRecord } from "./ledger-table.js";

/**
 * Records as canonical NDJSON: keys in the standard's order, extensions last; the first record names
 * every column, with `null` where it has no value and need not have one.
 *
 * @param table - the table of the standard
 * @param records - the records, keys in any order
 * @param columns - the fields that the source has a column for
 */
export function canonicalLines(
  table: TableName,
  records: readonly CanonicalRecord[],
  columns: readonly string[],
): string {
  const fields = fieldsOf(table);
  const lines = records.map((record, index) => {
    const ordered: Record<string, unknown> = {};
    for (const { field, required } of fields) {
      if (record[field] !== undefined) ordered[field] = record[field];
      else if (index === 0 && !required && columns.includes(field)) ordered[field] = null;
    }
    if (record["ext"] !== undefined) ordered["ext"] = record["ext"];
    return `${JSON.stringify(ordered)}\n`;
  });
  const known = new Set([...fields.map(({ field }) => field), "ext"]);
  const unknown = records.flatMap(Object.keys).find((field) => !known.has(field));
  if (unknown !== undefined) throw new Error(`${table} has no field ${unknown}`);
  return lines.join("");
}
