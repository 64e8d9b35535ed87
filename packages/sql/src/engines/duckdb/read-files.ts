import { access } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { IpmsError } from "@ipms/core";
import { tableNames } from "../../catalog/catalog.js";
import { engineNames } from "../../engine.js";
import { EngineError } from "../../engine-error.js";
import { fieldsOfTable } from "../stored-fields.js";
import { csvSource } from "./files/csv-source.js";
import type { FileSource } from "./files/file-source.js";
import { ndjsonSource } from "./files/ndjson-source.js";
import { parquetSource } from "./files/parquet-source.js";
import type { FileFormat } from "./files/refused-place.js";
import { viewSql } from "./files/view-sql.js";

/** The files that one table of the standard stands in. */
export interface ViewedFiles {
  /** Their paths, in order. */
  readonly paths: readonly string[];
  /** How they are written. */
  readonly format: FileFormat;
}

const formats: Readonly<Record<string, FileFormat>> = {
  ".csv": "csv",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".parquet": "parquet",
};

/**
 * Makes a view of files as a table of the standard.
 *
 * @param connection - the connection
 * @param table - the table's canonical name
 * @param files - one file or several of the same columns, all of one format
 * @returns which files they are
 * @throws IpmsError `invalid-argument` for a table that the standard does not have
 * @throws EngineError `engine-file-missing`, `engine-file-format`, `engine-bad-file`, `engine-column-type`
 */
export async function viewFiles(
  connection: DuckDBConnection,
  table: string,
  files: readonly string[],
): Promise<ViewedFiles> {
  const engine = engineNames.duckdb;
  if (fieldsOfTable(table).length === 0) {
    const facts = { table, suggestions: tableNames };
    throw new IpmsError("invalid-argument", `the standard has no table "${table}"`, {
      code: "unknown-table",
      parameters: facts,
    });
  }
  const paths = files.map((file) => resolve(file));
  const found = new Set(paths.map((path) => formats[extname(path).toLowerCase()]));
  const [format] = found;
  if (format === undefined || found.size > 1) {
    throw new EngineError("engine-file-format", { file: files.join(", "), engine });
  }
  for (const path of paths) {
    await access(path).catch((cause: unknown) => {
      throw new EngineError("engine-file-missing", { file: path, engine }, cause);
    });
  }
  await connection.run(viewSql(table, await sourceOf(connection, table, paths, format)));
  return { paths, format };
}

async function sourceOf(
  connection: DuckDBConnection,
  table: string,
  paths: readonly string[],
  format: FileFormat,
): Promise<FileSource> {
  switch (format) {
    case "csv":
      return csvSource(table, paths);
    case "ndjson":
      return ndjsonSource(connection, table, paths);
    case "parquet":
      return parquetSource(connection, table, paths);
  }
}
