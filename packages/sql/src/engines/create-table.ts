import type { Dialect } from "../engine.js";
import { identifier } from "../identifier.js";
import { sqlType } from "../layout/sql-types.js";
import { rowColumn } from "../layout/stored-columns.js";
import type { StoredSource } from "./stored-source.js";

/** What stands behind the columns: ClickHouse asks how a table is kept. */
const endings: Readonly<Record<Dialect, string>> = {
  duckdb: "",
  postgres: "",
  clickhouse: ` ENGINE = MergeTree ORDER BY ${identifier(rowColumn)}`,
};

/**
 * The statement that makes a table for columns.
 *
 * @param name - the table's name
 * @param sources - its columns
 * @param dialect - the engine's dialect
 */
export function createTable(
  name: string,
  sources: readonly StoredSource[],
  dialect: Dialect,
): string {
  const columns = sources.map(
    ({ column, room }) => `${identifier(column.name)} ${sqlType(column.kind, dialect, room)}`,
  );
  return `CREATE TABLE ${identifier(name)} (${columns.join(", ")})${endings[dialect]}`;
}
