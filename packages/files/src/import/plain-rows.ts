import type { AnyColumnBuilder, TableBuilder } from "@ipms/core";
import { fieldCheck, isTableName } from "@ipms/schema";
import type { AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import { defaultLimits, type Limits } from "../limits.js";
import { recordContract } from "../record/record-contract.js";
import type { RowReadings } from "./row-records.js";

/**
 * Adds a row to a table column by column, if nothing is to be said of it.
 *
 * @returns whether it did; where not, the table is as it was
 */
export type AddPlainRow = (row: RowReadings, table: TableBuilder) => boolean;

/** What may stand in a column of the table. */
interface PlainColumn {
  readonly field: string;
  /** Whether a row without a value has something wrong. */
  readonly required: boolean;
  /** Whether a value is in good form. */
  accepts(value: unknown): boolean;
}

/**
 * The short way for most rows of a sheet: values that are in good form go into their columns, with no
 * record made of them. All others are records of which more is to be said.
 *
 * @param applied - a mapping without problems
 * @param limits - how long values may be
 * @returns `undefined` where a row gives several records, or a field stands in two columns
 */
export function plainRows(applied: AppliedMapping, limits: Limits): AddPlainRow | undefined {
  const { table, columns, ids, records } = applied;
  const fields = [...columns.map(({ field, ext }) => field ?? `ext.${ext}`), ...ids.map(fieldOf)];
  const isSimple = records.length === 1 && new Set(fields).size === fields.length;
  if (!isSimple || !isTableName(table)) return undefined;
  const longest = limits.maximumValueLength ?? defaultLimits.maximumValueLength;
  const { required } = recordContract(table);
  const plain = fields.map((field, at): PlainColumn => {
    // Any text may be kept as an extension.
    const isExtension = at < columns.length && columns[at]?.field === undefined;
    const check = isExtension ? undefined : fieldCheck(table, field);
    return {
      field,
      required: required.includes(field),
      accepts: (value) =>
        typeof value === "string" && (value === "" || value.length > longest)
          ? false
          : (check?.accepts(value) ?? typeof value === "string"),
    };
  });
  let open: TableBuilder | undefined;
  let builders: readonly (AnyColumnBuilder | undefined)[] = [];

  const values: unknown[] = fields.map(() => undefined);

  return ({ cells, ids: made }, builder) => {
    for (let at = 0; at < plain.length; at += 1) {
      const cell = at < columns.length ? cells[at] : made[at - columns.length];
      if (cell?.problem !== undefined) return false;
      const value = cell?.value;
      const column = plain[at];
      if (value === undefined ? column?.required : !column?.accepts(value)) return false;
      values[at] = value;
    }
    if (open !== builder) {
      open = builder;
      builders = fields.map((field) => builder.column(field));
    }
    for (let at = 0; at < plain.length; at += 1) {
      if (builders[at]?.push(values[at]) === undefined) continue;
      // The table takes less than the form allows: the record says so.
      builder.abandonRow();
      return false;
    }
    builder.endRow(plain.length);
    return true;
  };
}

function fieldOf({ field }: { readonly field: string }): string {
  return field;
}
