import type { DuckDBConnection } from "@duckdb/node-api";
import { EngineError } from "../../../engine-error.js";
import { identifier } from "../../../identifier.js";
import { sqlType } from "../../../layout/sql-types.js";
import type { StoredColumn } from "../../../layout/stored-columns.js";
import { pathLiteral } from "../text-literal.js";
import { type CellRule, cellSql, type FileColumn } from "./cell-sql.js";
import type { FileSource } from "./file-source.js";

/** The places of rows of one file end before those of the next begin. */
export const rowsPerFile = 2 ** 40;

const wholeNumbers = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;

/** A column that holds values. */
interface Leaf {
  /** Its name as SQL. */
  readonly sql: string;
  /** Its type in DuckDB's words. */
  readonly type: string;
}

/**
 * Parquet files as DuckDB reads them. Columns of the right type are taken as they are, texts are read
 * as the cells of CSV are; other types, and floating numbers above all, are refused.
 *
 * @param connection - reads the types
 * @param table - the table's canonical name
 * @param paths - the files, which have the same columns
 */
export async function parquetSource(
  connection: DuckDBConnection,
  table: string,
  paths: readonly string[],
): Promise<FileSource> {
  const relation = `read_parquet([${paths.map(pathLiteral).join(", ")}])`;
  const leaves = await leavesOf(connection, relation);
  const sqlOf = (name: string): string => leaves.get(name)?.sql ?? identifier(name);
  return {
    relation,
    place: `CAST(file_index AS BIGINT) * ${rowsPerFile} + file_row_number`,
    names: [...leaves.keys()],
    text: sqlOf,
    cell(name, stored, rule) {
      const type = leaves.get(name)?.type ?? "";
      const sql = typedCell(sqlOf(name), type, stored, { table, column: name }, rule);
      if (sql !== undefined) return sql;
      const expected = stored.kind === "day" ? "DATE" : sqlType(stored.kind, "duckdb");
      throw new EngineError("engine-column-type", { table, column: name, type, expected });
    },
  };
}

/** A value of a type that holds it exactly; `undefined` for every other type. */
function typedCell(
  sql: string,
  type: string,
  stored: StoredColumn,
  where: FileColumn,
  rule: CellRule,
): string | undefined {
  if (type === "VARCHAR") return cellSql(sql, stored, where, rule);
  switch (stored.kind) {
    case "day":
      return type === "DATE" ? `CAST(${sql} - DATE '1970-01-01' AS INTEGER)` : undefined;
    case "decimal":
      if (type.startsWith("DECIMAL")) return sql;
      return wholeNumbers.test(type) ? `CAST(${sql} AS DECIMAL(38, 0))` : undefined;
    case "boolean":
      return type === "BOOLEAN" ? sql : undefined;
    default:
      return type.startsWith("ENUM")
        ? cellSql(`CAST(${sql} AS VARCHAR)`, stored, where, rule)
        : undefined;
  }
}

/** The columns of files, and for a group, as which an amount of money may be written, its parts. */
async function leavesOf(
  connection: DuckDBConnection,
  relation: string,
): Promise<ReadonlyMap<string, Leaf>> {
  const reader = await connection.runAndReadAll(`SELECT * FROM ${relation} LIMIT 0`);
  const names = reader.columnNames();
  const leaves = new Map<string, Leaf>();
  for (const [at, type] of reader.columnTypes().entries()) {
    const name = names[at] ?? "";
    const sql = identifier(name);
    if (!("entryNames" in type)) {
      leaves.set(name, { sql, type: String(type) });
      continue;
    }
    for (const [part, entry] of type.entryNames.entries()) {
      const path = `${sql}.${identifier(entry)}`;
      leaves.set(`${name}.${entry}`, { sql: path, type: String(type.entryTypes[part] ?? "") });
    }
  }
  return leaves;
}
