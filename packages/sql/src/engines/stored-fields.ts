import { isExtension, type TermKind } from "@ipms/core";
import { kindsOf } from "../catalog/catalog.js";

/** The fields that the standard gives a table, with their kinds; none for a table it does not know. */
export function fieldsOfTable(table: string): readonly (readonly [string, TermKind])[] {
  return Object.hasOwn(kindsOf, table) ? Object.entries(kindsOf[table] ?? {}) : [];
}

/**
 * The kind of a field: extensions are texts, and what the standard does not know has none.
 *
 * @param table - the table's canonical name
 * @param field - the field's canonical name
 */
export function kindOfField(table: string, field: string): TermKind | undefined {
  const kinds = Object.hasOwn(kindsOf, table) ? kindsOf[table] : undefined;
  if (kinds === undefined) return undefined;
  if (Object.hasOwn(kinds, field)) return kinds[field];
  return isExtension(field) ? "text" : undefined;
}
