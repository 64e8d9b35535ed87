import { type Locale, textIn } from "@ipms/core";
import { fieldsOf, isTableName, tableFacts } from "@ipms/schema";

/**
 * What people read above a column.
 *
 * @param table - the table's canonical name
 * @param field - the field's canonical name
 * @param locale - the language
 * @returns `undefined` for a field that the standard does not have
 */
export function fieldLabel(table: string, field: string, locale: Locale): string | undefined {
  if (!isTableName(table)) return undefined;
  const known = fieldsOf(table).find((each) => each.field === field);
  return known && textIn(known.labels, locale);
}

/** What people call a table; its name where the standard has no such table. */
export function tableLabel(table: string, locale: Locale): string {
  return isTableName(table) ? textIn(tableFacts(table).labels, locale) : table;
}
