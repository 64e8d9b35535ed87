import * as z from "zod";
import { type TableName, tables } from "../tables.js";

const compiled = new Map<TableName, z.ZodType>();

/**
 * The schema of a table's records, compiled when it is first asked for. Where code generation is
 * forbidden (a strict content security policy) it is the plain schema: slower, same verdicts.
 *
 * @param table - the table
 */
export function compiledSchema(table: TableName): z.ZodType {
  let schema = compiled.get(table);
  if (schema === undefined) {
    schema = z.compile<z.ZodType>(tables[table].schema);
    compiled.set(table, schema);
  }
  return schema;
}

/** From so many records on, compiling pays: until then code is longer made than run. */
const manyRecords = 2000;

const asked = new Map<TableName, number>();

/**
 * The schema by which the next record of a table is checked: compiled as soon as there are many.
 *
 * @param table - the table
 */
export function checkingSchema(table: TableName): z.ZodType {
  const before = asked.get(table) ?? 0;
  if (before >= manyRecords) return compiledSchema(table);
  asked.set(table, before + 1);
  return tables[table].schema;
}
