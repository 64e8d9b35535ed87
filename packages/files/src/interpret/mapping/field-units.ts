import { fieldsOf, isTableName } from "@ipms/schema";

/**
 * The unit that the name of a field says: 亩 of `landAreaMu`. Whoever decides for the field decides for it.
 *
 * @param table - the table's canonical name
 * @param field - the field's
 */
export function unitInName(table: string, field: string): string | undefined {
  const fields = isTableName(table) ? fieldsOf(table) : [];
  const unit = fields.find((each) => each.field === field)?.unit;
  return unit === "mu" ? "亩" : unit === "square-metre" ? "平方米" : undefined;
}
