import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Ledger } from "@ipms/core";
import { tableNames } from "../../catalog/catalog.js";
import { engineNames, type EngineRow, type QueryOptions, type Statement } from "../../engine.js";
import { EngineError } from "../../engine-error.js";
import { identifier } from "../../identifier.js";
import { createTable } from "../create-table.js";
import type { LedgerEngine, LoadOptions } from "../ledger-engine.js";
import { loadClient } from "../load-client.js";
import { storedSources } from "../stored-source.js";
import { timeLimit } from "../time-limit.js";
import { turns } from "../turns.js";
import { appendTable } from "./append-table.js";
import { duckdbError } from "./duckdb-problems.js";
import { rowsOf } from "./duckdb-values.js";
import { viewFiles, type ViewedFiles } from "./read-files.js";

/** How DuckDB is opened. */
export interface DuckdbOptions {
  /** A database file; without one everything is kept in memory and let go of at the end. */
  readonly database?: string | undefined;
  /** The schema that holds the ledger; `main` where none is named. */
  readonly schema?: string | undefined;
  /** Forbids to write into the database file. */
  readonly readOnly?: boolean | undefined;
  /** How much memory it may use, such as `4GiB`; by default most of what the machine has. */
  readonly memoryLimit?: string | undefined;
  /** How many threads it may use; by default as many as there are processors. */
  readonly threads?: number | undefined;
  /** A folder for what does not fit into memory; by default one that is taken away at the end. */
  readonly temporaryFolder?: string | undefined;
  /** Milliseconds that a query may take; without it as long as it needs. */
  readonly timeout?: number | undefined;
}

/** DuckDB, within this process. */
export interface DuckdbEngine extends LedgerEngine {
  /**
   * Makes tables of files in the standard's own form, without copying them: each question reads them
   * anew, and of their columns only those that it needs.
   *
   * @param files - for each table of the standard its file, or several with the same columns: CSV
   * (UTF-8, commas), NDJSON or Parquet
   * @throws EngineError `engine-file-missing`, `engine-file-format`, `engine-bad-file`,
   * `engine-column-type`; a cell that is not of the standard's form fails the query that reads it
   */
  readFiles(files: Readonly<Record<string, string | readonly string[]>>): Promise<void>;
}

/** How often a query that must end is told so, in milliseconds. */
const insistence = 10;

/** Nothing is fetched from anywhere, whatever a file may ask for. */
const settled = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" };

/**
 * Opens DuckDB, which needs the package `@duckdb/node-api`.
 *
 * @example
 * ```ts
 * import { openDuckdb } from "@ipms/sql";
 *
 * const engine = await openDuckdb({ memoryLimit: "1GiB" });
 * const [row] = await engine.query({ text: "SELECT CAST($1 AS DECIMAL(18, 2)) AS amount", parameters: ["1.5"] });
 * console.log(row?.["amount"]); // => 1.50
 * await engine.close();
 * ```
 *
 * @param options - where the data is, and what may be used
 * @throws EngineError `engine-not-installed`, `engine-unreachable`
 */
export async function openDuckdb(options: DuckdbOptions = {}): Promise<DuckdbEngine> {
  const client = await loadClient("duckdb", "@duckdb/node-api", () => import("@duckdb/node-api"));
  const { database = ":memory:", schema, timeout } = options;
  // DuckDB makes it when it needs it.
  const ownFolder =
    options.temporaryFolder === undefined
      ? join(tmpdir(), `ipms-duckdb-${randomUUID()}`)
      : undefined;
  const views = new Map<string, ViewedFiles>();
  const instance = await opened();

  async function opened(): Promise<DuckDBInstance> {
    try {
      return await client.DuckDBInstance.create(database, {
        ...settled,
        temp_directory: options.temporaryFolder ?? ownFolder ?? "",
        ...(options.readOnly === true ? { access_mode: "READ_ONLY" } : {}),
        ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
        ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
      });
    } catch (cause) {
      await forgetFolder();
      const detail = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
      const facts = { engine: engineNames.duckdb, address: database, detail };
      throw new EngineError("engine-unreachable", facts, cause);
    }
  }

  async function forgetFolder(): Promise<void> {
    if (ownFolder !== undefined) await rm(ownFolder, { recursive: true, force: true });
  }

  /** Does something on a connection of its own. */
  async function connected<Value>(
    work: (connection: DuckDBConnection) => Promise<Value>,
  ): Promise<Value> {
    const connection = await instance.connect();
    try {
      if (schema !== undefined) await connection.run(`USE ${identifier(schema)}`);
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  }

  /** Does something on a connection, which a signal interrupts. */
  async function limited<Value>(
    connection: DuckDBConnection,
    { signal }: QueryOptions,
    work: (signal: AbortSignal | undefined) => Promise<Value>,
  ): Promise<Value> {
    const limit = timeLimit("duckdb", timeout, signal);
    limit.signal?.throwIfAborted();
    let insisting: NodeJS.Timeout | undefined;
    // An interruption is lost where the query has not yet begun.
    const interrupt = (): void => {
      insisting = setInterval(() => connection.interrupt(), insistence);
    };
    limit.signal?.addEventListener("abort", interrupt);
    try {
      return await work(limit.signal);
    } catch (cause) {
      throw limit.stopped() ?? (await duckdbError(cause, views));
    } finally {
      limit.signal?.removeEventListener("abort", interrupt);
      clearInterval(insisting);
    }
  }

  const answered = (
    connection: DuckDBConnection,
    { text, parameters }: Statement,
    asked: QueryOptions,
  ): Promise<readonly EngineRow[]> =>
    limited(connection, asked, async () =>
      rowsOf(await connection.runAndReadAll(text, [...parameters])),
    );

  const checksCells = (table: string): boolean => views.has(table);

  return {
    dialect: "duckdb",
    checksCells,
    query: (statement: Statement, asked: QueryOptions = {}) =>
      connected((connection) => answered(connection, statement, asked)),
    snapshot: (work) =>
      connected(async (connection) => {
        const inside = turns();
        // Closing the connection ends the transaction; there is nothing to keep of it.
        await connection.run("BEGIN TRANSACTION READ ONLY");
        return work({
          dialect: "duckdb",
          checksCells,
          query: (statement, asked = {}) => inside(() => answered(connection, statement, asked)),
        });
      }),
    async load(ledger: Ledger, { replace = false, signal }: LoadOptions = {}): Promise<void> {
      const loads = [...ledger.tables.values()].map(
        (table) => [table, storedSources(table, "duckdb")] as const,
      );
      await connected((connection) =>
        limited(connection, { signal }, async (stop) => {
          await connection.run("BEGIN");
          for (const name of replace ? tableNames : []) {
            await connection.run(`DROP TABLE IF EXISTS ${identifier(name)}`);
          }
          for (const [table, sources] of loads) {
            await connection.run(createTable(table.name, sources, "duckdb"));
            await appendTable(client, connection, table, schema, sources, stop);
          }
          await connection.run("COMMIT");
        }),
      );
    },
    readFiles(files): Promise<void> {
      return connected((connection) =>
        limited(connection, {}, async () => {
          for (const [table, paths] of Object.entries(files)) {
            views.set(table, await viewFiles(connection, table, [paths].flat()));
          }
        }),
      );
    },
    async close(): Promise<void> {
      instance.closeSync();
      await forgetFolder();
    },
  };
}
