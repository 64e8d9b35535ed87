import { type Column, IpmsError, isExtension, type Table, type TermKind } from "@ipms/core";
import { fieldsOf, isTableName } from "@ipms/schema";

/** A column of a table that is to be written. */
export interface WrittenField {
  /** The canonical name. */
  readonly field: string;
  /** Its kind. */
  readonly kind: TermKind;
  /** Whether every record has it. */
  readonly required: boolean;
  /** The values. */
  readonly column: Column;
}

/**
 * The columns of a table in the standard's order, then its extensions by their names.
 *
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export function tableFields(table: Table): readonly WrittenField[] {
  if (!isTableName(table.name)) throw new IpmsError("invalid-argument", `no table "${table.name}"`);
  const own = fieldsOf(table.name).flatMap(({ field, kind, required }) => {
    const column = table.columns.get(field);
    return column === undefined ? [] : [{ field, kind, required, column }];
  });
  const extensions = [...table.columns]
    .filter(([field]) => isExtension(field))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([field, column]) => ({ field, kind: "text", required: false, column }) as const);
  return [...own, ...extensions];
}
