import { engineNames } from "../../engine.js";
import { EngineError } from "../../engine-error.js";
import type { LedgerEngine } from "../ledger-engine.js";
import { loadClient } from "../load-client.js";
import type { PostgresClient } from "./postgres-client.js";
import { postgresEngine } from "./postgres-engine.js";

/** How PostgreSQL is reached. */
export interface PostgresOptions {
  /**
   * Where it is, such as `postgresql://user:password@host:5432/database`; what it leaves open comes
   * from the environment variables that every program of PostgreSQL reads (`PGHOST` …).
   */
  readonly address?: string | undefined;
  /** The schema that holds the ledger; by default the user's own search path. */
  readonly schema?: string | undefined;
  /** Milliseconds that a query may take; without it as long as it needs. */
  readonly timeout?: number | undefined;
}

/** How long a server may take to be reached, in milliseconds. */
const connectionTimeout = 10_000;

/**
 * Connects to a PostgreSQL server, which needs the package `pg`. Queries are carried out one after the
 * other; a lost connection fails the query and is made anew for the next.
 *
 * @param options - where it is, and how long it may take
 * @throws EngineError `engine-not-installed`, `engine-unreachable`
 */
export async function openPostgres(options: PostgresOptions = {}): Promise<LedgerEngine> {
  const { Client } = await loadClient("postgres", "pg", async () => (await import("pg")).default);
  const { address, schema, timeout } = options;

  function newClient(): InstanceType<typeof Client> {
    return new Client({
      ...(address === undefined ? {} : { connectionString: address }),
      connectionTimeoutMillis: connectionTimeout,
      keepAlive: true,
      // Values stay the texts that were sent.
      types: { getTypeParser: () => (text: string) => text },
    });
  }

  async function connect(): Promise<PostgresClient> {
    try {
      const client = newClient();
      // A connection that breaks while nothing is asked is noticed by the next query.
      client.on("error", () => undefined);
      await client.connect();
      const { rows } = await client.query("SELECT pg_backend_pid() AS id");
      if (schema !== undefined) {
        await client.query("SELECT set_config('search_path', quote_ident($1), false)", [schema]);
      }
      return {
        async query(text, parameters) {
          const { fields, rows: answer } = await client.query({
            text,
            values: [...parameters],
            rowMode: "array",
          });
          return { fields, rows: answer };
        },
        cancel: () => cancel(rows[0]?.id),
        end: () => client.end(),
      };
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      const facts = { engine: engineNames.postgres, address: shownAddress(address), detail };
      throw new EngineError("engine-unreachable", facts, cause);
    }
  }

  /** A second connection ends what the first is doing. */
  async function cancel(id: string): Promise<void> {
    const client = newClient();
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.query("SELECT pg_cancel_backend($1::integer)", [id]);
    } finally {
      await client.end();
    }
  }

  return postgresEngine(connect, timeout);
}

/** An address without user and password. */
function shownAddress(address: string | undefined): string {
  if (address === undefined) return process.env["PGHOST"] ?? "localhost";
  if (!URL.canParse(address)) return "?";
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}
