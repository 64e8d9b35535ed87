import { type Locale, textIn } from "@ipms/core";
import { fieldsOf, isTableName } from "@ipms/schema";

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
