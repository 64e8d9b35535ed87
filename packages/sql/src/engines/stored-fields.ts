import { isExtension, type TermKind } from "@ipms/core";
import { fieldKinds } from "@ipms/metrics";
import { type StoredColumn, storedColumns } from "../layout/stored-columns.js";

const kindsByTable: Readonly<Record<string, Readonly<Record<string, TermKind>>>> = fieldKinds;

/** The fields that the standard gives a table, with their kinds; none for a table it does not know. */
export function fieldsOfTable(table: string): readonly (readonly [string, TermKind])[] {
  return Object.hasOwn(kindsByTable, table) ? Object.entries(kindsByTable[table] ?? {}) : [];
}

/**
 * The kind of a field: extensions are texts, and what the standard does not know has none.
 *
 * @param table - the table's canonical name
 * @param field - the field's canonical name
 */
export function kindOfField(table: string, field: string): TermKind | undefined {
  const kinds = Object.hasOwn(kindsByTable, table) ? kindsByTable[table] : undefined;
  if (kinds === undefined) return undefined;
  if (Object.hasOwn(kinds, field)) return kinds[field];
  return isExtension(field) ? "text" : undefined;
}

/** The columns of every field of a table, by name. */
export function columnsOfTable(table: string): readonly StoredColumn[] {
  return fieldsOfTable(table).flatMap(([field, kind]) => storedColumns(field, kind));
}
