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
