import type { TermKind } from "@ipms/core";
import { kindOfField } from "../../stored-fields.js";

/** The columns of a file that hold one field of the standard. */
export interface FileField {
  /** The field's canonical name. */
  readonly field: string;
  /** The kind of its values. */
  readonly kind: TermKind;
  /** The file's columns by the part they hold: `value`, or `amount` and `currency`. */
  readonly columns: Readonly<Partial<Record<"value" | "amount" | "currency", string>>>;
}

/**
 * Which columns of a file hold which fields of a table. Columns that the standard does not know are
 * passed over, as everywhere.
 *
 * @param table - the table's canonical name
 * @param names - the file's columns
 */
export function fileFields(table: string, names: readonly string[]): readonly FileField[] {
  const fields = new Map<string, FileField>();
  for (const name of names) {
    const [, ofPart, part] = /^(.*)\.(amount|currency)$/.exec(name) ?? [];
    const isPart = ofPart !== undefined && kindOfField(table, ofPart) === "money";
    const field = isPart ? ofPart : name;
    const kind = kindOfField(table, field);
    if (kind === undefined || (kind === "money") !== isPart) continue;
    const columns = { ...fields.get(field)?.columns, [isPart ? (part ?? "") : "value"]: name };
    fields.set(field, { field, kind, columns });
  }
  return [...fields.values()];
}
