/**
 * Investment-promotion metrics where the data is: populations, measures, groups and series compiled
 * from their definitions to SQL.
 *
 * @packageDocumentation
 */
export * from "./compile-sql.js";
export * from "./engine.js";
export * from "./engine-error.js";
export * from "./ledger-in.js";
export * from "./layout/decimal-room.js";
export * from "./layout/sql-types.js";
export * from "./layout/stored-columns.js";
export * from "./engines/clickhouse/open-clickhouse.js";
export * from "./engines/duckdb/open-duckdb.js";
export * from "./engines/ledger-engine.js";
export * from "./engines/postgres/open-pglite.js";
export * from "./engines/postgres/open-postgres.js";
export type { PostgresAnswer } from "./engines/postgres/postgres-client.js";
