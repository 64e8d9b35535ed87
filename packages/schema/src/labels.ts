import { type Locale, textIn } from "@ipms/core";
import { fieldsOf } from "./fields.js";
import { isTableName, tableFacts } from "./tables.js";

/**
 * What people read above a column.
 *
 * @example
 * ```ts
 * import { fieldLabel, tableLabel } from "@ipms/schema";
 *
 * console.log(fieldLabel("projects", "startedOn", "zh-Hans"), tableLabel("projects", "en")); // => 开工日期 Projects
 * console.log(fieldLabel("projects", "ext.city.chain", "en")); // => undefined
 * ```
 *
 * @param table - the table's canonical name
 * @param field - the field's canonical name
 * @param locale - the language
 * @returns `undefined` for a table or field that the standard does not have
 */
export function fieldLabel(table: string, field: string, locale: Locale): string | undefined {
  if (!isTableName(table)) return undefined;
  const known = fieldsOf(table).find((each) => each.field === field);
  return known && textIn(known.labels, locale);
}

/**
 * What people call a table.
 *
 * @param table - its canonical name
 * @param locale - the language
 * @returns `undefined` for a table that the standard does not have
 */
export function tableLabel(table: string, locale: Locale): string | undefined {
  return isTableName(table) ? textIn(tableFacts(table).labels, locale) : undefined;
}
