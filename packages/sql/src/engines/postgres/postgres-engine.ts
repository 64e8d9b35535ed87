import type { Ledger } from "@ipms/core";
import type { EngineRow, QueryOptions, Statement } from "../../engine.js";
import { identifier } from "../../identifier.js";
import { createTable } from "../create-table.js";
import type { LedgerEngine, LoadOptions } from "../ledger-engine.js";
import { storedSources } from "../stored-source.js";
import { timeLimit } from "../time-limit.js";
import { turns } from "../turns.js";
import { insertTable } from "./insert-table.js";
import type { PostgresClient } from "./postgres-client.js";
import { isConnectionLost, postgresError } from "./postgres-problems.js";
import { rowsOfAnswer } from "./postgres-values.js";

/** How long a statement may take to end after it was told to, in milliseconds. */
const patience = 2000;

/**
 * An engine over connections to PostgreSQL, one at a time.
 *
 * @param connect - makes a connection; it is called again after one was lost
 * @param timeout - milliseconds that a query may take
 */
export async function postgresEngine(
  connect: () => Promise<PostgresClient>,
  timeout: number | undefined,
): Promise<LedgerEngine> {
  const inTurn = turns();
  let client: PostgresClient | undefined = await connect();

  /** Does something on the connection, which a signal ends. */
  function connected<Value>(
    { signal }: QueryOptions,
    work: (client: PostgresClient, signal: AbortSignal | undefined) => Promise<Value>,
  ): Promise<Value> {
    const limit = timeLimit("postgres", timeout, signal);
    return inTurn(async () => {
      limit.signal?.throwIfAborted();
      const current = (client ??= await connect());
      const cancelling = new AbortController();
      const cancel = (): void => {
        void current.cancel().catch(() => undefined);
        const end = setTimeout(() => void current.end().catch(() => undefined), patience);
        cancelling.signal.addEventListener("abort", () => clearTimeout(end));
      };
      limit.signal?.addEventListener("abort", cancel);
      try {
        const value = await work(current, limit.signal);
        // An answer that came too late is none.
        limit.signal?.throwIfAborted();
        return value;
      } catch (cause) {
        if (isConnectionLost(cause)) client = undefined;
        throw limit.stopped() ?? postgresError(cause);
      } finally {
        limit.signal?.removeEventListener("abort", cancel);
        cancelling.abort();
      }
    });
  }

  return {
    dialect: "postgres",
    query(
      { text, parameters }: Statement,
      asked: QueryOptions = {},
    ): Promise<readonly EngineRow[]> {
      return connected(asked, async (current) =>
        rowsOfAnswer(await current.query(text, parameters)),
      );
    },
    async load(ledger: Ledger, { replace = false, signal }: LoadOptions = {}): Promise<void> {
      const loads = [...ledger.tables.values()].map(
        (table) => [table, storedSources(table, "postgres")] as const,
      );
      await connected({ signal }, (current, stop) =>
        asOne(current, async () => {
          for (const [table, sources] of loads) {
            const name = identifier(table.name);
            if (replace) await current.query(`DROP TABLE IF EXISTS ${name}`, []);
            await current.query(createTable(table.name, sources, "postgres"), []);
            await insertTable(current, table, sources, stop);
          }
        }),
      );
    },
    async close(): Promise<void> {
      await inTurn(async () => client?.end());
      client = undefined;
    },
  };
}

/** All of it or none. */
async function asOne(client: PostgresClient, work: () => Promise<void>): Promise<void> {
  await client.query("BEGIN", []);
  try {
    await work();
    await client.query("COMMIT", []);
  } catch (error) {
    // A lost connection takes its transaction with it.
    await client.query("ROLLBACK", []).catch(() => undefined);
    throw error;
  }
}
