import { type FieldKinds, IpmsError } from "@ipms/core";
import {
  checkRecord,
  fieldsOf,
  isTableName,
  type TableName,
  tableFacts,
  tableNames,
} from "@ipms/schema";
import { nearest } from "../nearest.js";
import type { FieldProblem } from "./field-problem.js";

/** What reading must know of a table, taken from the schema. */
export interface RecordContract {
  /** The canonical name. */
  readonly table: TableName;
  /** The kind of each field, in the standard's order. */
  readonly kinds: FieldKinds;
  /** The field that names a record in messages. */
  readonly idField: string;
  /** The fields that every record has. */
  readonly required: readonly string[];
  /** What is wrong with a record of canonical JSON values. */
  check(record: Readonly<Record<string, unknown>>): readonly FieldProblem[];
}

/**
 * The contract of a table.
 *
 * @param table - the canonical name
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export function recordContract(table: string): RecordContract {
  if (!isTableName(table)) {
    const near = nearest(table, tableNames);
    throw new IpmsError(
      "invalid-argument",
      `no table "${table}"; did you mean ${near.join(", ")}?`,
    );
  }
  const fields = fieldsOf(table);
  const kinds = Object.fromEntries(fields.map(({ field, kind }) => [field, kind]));
  const required = fields.filter((field) => field.required).map(({ field }) => field);
  return {
    table,
    kinds,
    idField: tableFacts(table).key[0] ?? "projectId",
    required,
    check: (record) =>
      checkRecord(table, record).map(({ code, parameters, field = "" }) => ({
        code,
        parameters,
        field,
      })),
  };
}
