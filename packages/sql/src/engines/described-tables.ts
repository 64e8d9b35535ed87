import { fieldKinds } from "@ipms/metrics";
import type { Dialect, Engine, QueryOptions, Statement } from "../engine.js";

/** The types of an engine's columns, in its own words, by table and column. */
export type DescribedTables = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Every table of the standard, by canonical name. */
export const tableNames: readonly string[] = Object.keys(fieldKinds);

const queries: Readonly<Record<Dialect, string>> = {
  duckdb: `SELECT table_name AS "table", column_name AS "column", data_type AS "type"
FROM information_schema.columns
WHERE table_catalog = current_database() AND table_schema = current_schema()
ORDER BY table_name, ordinal_position`,
  postgres: `SELECT c.relname::text AS "table", a.attname::text AS "column",
  format_type(a.atttypid, a.atttypmod) AS "type"
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE pg_table_is_visible(c.oid) AND c.relkind IN ('r', 'v', 'm', 'f', 'p')
  AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY c.relname, a.attnum`,
  clickhouse: `SELECT table AS "table", name AS "column", type AS "type"
FROM system.columns WHERE database = currentDatabase()
ORDER BY table, position`,
};

/**
 * The columns that an engine has in the tables of the standard. Tables of other names are passed over.
 *
 * @param engine - the engine
 * @param options - a signal that ends the query
 * @throws EngineError as {@link Engine.query} does
 */
export async function describedTables(
  engine: Pick<Engine, "dialect" | "query">,
  options: QueryOptions = {},
): Promise<DescribedTables> {
  const statement: Statement = { text: queries[engine.dialect], parameters: [] };
  const known = new Set(tableNames);
  const tables = new Map<string, Map<string, string>>();
  for (const { table, column, type } of await engine.query(statement, options)) {
    const name = String(table);
    if (!known.has(name)) continue;
    const columns = tables.get(name) ?? new Map<string, string>();
    tables.set(name, columns.set(String(column), String(type)));
  }
  return tables;
}
