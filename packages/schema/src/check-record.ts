import type { RecordProblem } from "@ipms/core";
import { checkingSchema } from "./check/compiled.js";
import { fieldProblem, shown } from "./check/field-problem.js";
import { nearestNames } from "./check/nearest.js";
import { type FieldSchema, fieldSchemas } from "./fields.js";
import { type TableName, tables } from "./tables.js";

/**
 * Everything that is wrong with one record, judged by itself: unknown and missing fields, and values
 * of the wrong form. How fields and records agree with each other is for rules to judge.
 *
 * @example
 * ```ts
 * import { checkRecord } from "@ipms/schema";
 *
 * const record = { projectId: "P-1", name: "电池项目", signedOn: "2022-02-30", contractType: "frame" };
 * const problems = checkRecord("projects", record);
 * console.log(problems.map(({ field, code }) => `${field}: ${code}`)); // => [ 'contractType: unknown-code', 'signedOn: invalid-date' ]
 * ```
 *
 * @param table - the table the record belongs to
 * @param record - the record, in canonical form
 * @returns one problem at most for each field, in the standard's order, unknown fields last; none
 * for a record in good form
 */
export function checkRecord(table: TableName, record: unknown): readonly RecordProblem[] {
  const accepted: boolean = checkingSchema(table).validate(record);
  if (accepted) return [];
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return [{ table, code: "invalid-record", parameters: {} }];
  }
  const issues = tables[table].schema.safeParse(record).error?.issues ?? [];
  const refused = new Set(issues.map((issue) => String(issue.path[0] ?? "")));
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  const named = naming(table, record);
  const values: Readonly<Record<string, unknown>> = { ...record };
  return [
    ...fieldSchemas(table)
      .filter((field) => refused.has(field.name))
      .map((field) => ({
        ...named,
        field: field.name,
        ...fieldProblem(field, values[field.name]),
      })),
    ...(refused.has("ext") ? [{ ...named, field: "ext", ...invalidExtension }] : []),
    ...unknown.map((name) => ({ ...named, field: name, ...unknownField(table, name) })),
  ];
}

const invalidExtension = { code: "invalid-extension", parameters: {} } as const;

function unknownField(table: TableName, name: string) {
  const known = fieldSchemas(table).map((field: FieldSchema) => field.name);
  const suggestions = nearestNames(name, known);
  return { code: "unknown-field", parameters: { table, field: shown(name), suggestions } } as const;
}

/** The table, and the record's id and name as far as they can be read. */
function naming(table: TableName, record: object) {
  const { name, ...fields }: { name?: unknown } = record;
  const id = Object.entries(fields).find(([field]) => field === tables[table].key[0])?.[1];
  return {
    table,
    ...(typeof id === "string" ? { record: shown(id) } : {}),
    ...(typeof name === "string" ? { recordName: shown(name) } : {}),
  };
}
