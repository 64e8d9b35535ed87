import type { Ledger } from "@ipms/core";
import { tableNames } from "../../catalog/catalog.js";
import type { Answering, EngineRow, QueryOptions, Statement } from "../../engine.js";
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

  /** Does something on a connection, which a signal ends. */
  async function limited<Value>(
    current: PostgresClient,
    { signal }: QueryOptions,
    work: (client: PostgresClient, signal: AbortSignal | undefined) => Promise<Value>,
  ): Promise<Value> {
    const limit = timeLimit("postgres", timeout, signal);
    limit.signal?.throwIfAborted();
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
  }

  const connected = async (): Promise<PostgresClient> => (client ??= await connect());

  const answered = (
    current: PostgresClient,
    { text, parameters }: Statement,
    asked: QueryOptions,
  ): Promise<readonly EngineRow[]> =>
    limited(current, asked, async () => rowsOfAnswer(await current.query(text, parameters)));

  return {
    dialect: "postgres",
    query: (statement: Statement, asked: QueryOptions = {}) =>
      inTurn(async () => answered(await connected(), statement, asked)),
    snapshot: (work) =>
      inTurn(async () => {
        const current = await connected();
        const inside = turns();
        const state: Answering = {
          dialect: "postgres",
          query: (statement, asked = {}) => inside(() => answered(current, statement, asked)),
        };
        return asOne(current, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", () => work(state));
      }),
    async load(ledger: Ledger, { replace = false, signal }: LoadOptions = {}): Promise<void> {
      const loads = [...ledger.tables.values()].map(
        (table) => [table, storedSources(table, "postgres")] as const,
      );
      await inTurn(async () =>
        limited(await connected(), { signal }, (current, stop) =>
          asOne(current, "BEGIN", async () => {
            const names = tableNames.map((name) => identifier(name)).join(", ");
            if (replace) await current.query(`DROP TABLE IF EXISTS ${names}`, []);
            for (const [table, sources] of loads) {
              await current.query(createTable(table.name, sources, "postgres"), []);
              await insertTable(current, table, sources, stop);
            }
          }),
        ),
      );
    },
    async close(): Promise<void> {
      await inTurn(async () => client?.end());
      client = undefined;
    },
  };
}

/** All of it or none. */
async function asOne<Value>(
  client: PostgresClient,
  begin: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    await client.query(begin, []);
    const value = await work();
    await client.query("COMMIT", []);
    return value;
  } catch (error) {
    // A lost connection takes its transaction with it.
    await client.query("ROLLBACK", []).catch(() => undefined);
    throw error;
  }
}
