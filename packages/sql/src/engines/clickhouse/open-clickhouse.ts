import type { Ledger } from "@ipms/core";
import { tableNames } from "../../catalog/catalog.js";
import { engineNames, type EngineRow, type QueryOptions, type Statement } from "../../engine.js";
import { EngineError } from "../../engine-error.js";
import { identifier } from "../../identifier.js";
import { createTable } from "../create-table.js";
import type { LedgerEngine, LoadOptions } from "../ledger-engine.js";
import { storedSources } from "../stored-source.js";
import { escaped, tabSeparated } from "../tab-separated.js";
import { timeLimit } from "../time-limit.js";
import { exceptionOf, networkError } from "./clickhouse-problems.js";
import { rowsOfText } from "./clickhouse-values.js";
import { exchange } from "./http-exchange.js";

/** How ClickHouse is reached. */
export interface ClickhouseOptions {
  /** Its HTTP interface, such as `https://user:password@host:8443`. */
  readonly address: string;
  /** The database that holds the ledger; by default the user's own. */
  readonly database?: string | undefined;
  /** Milliseconds that a query may take; without it as long as it needs. */
  readonly timeout?: number | undefined;
}

/** Numbers as texts, and an answer only when it is whole. */
const settings = {
  default_format: "JSONCompact",
  output_format_json_quote_64bit_integers: "1",
  output_format_json_quote_decimals: "1",
  wait_end_of_query: "1",
  cancel_http_readonly_queries_on_client_close: "1",
};

/**
 * Connects to a ClickHouse server, or to any node of a cluster, by its HTTP interface. A ledger that is
 * loaded stands in tables of that node; where it is spread over many, `Distributed` tables of the
 * standard's names are asked like any others.
 *
 * @param options - where it is, and how long it may take
 * @throws EngineError `engine-unreachable`
 */
export async function openClickhouse(options: ClickhouseOptions): Promise<LedgerEngine> {
  const engine = engineNames.clickhouse;
  const { database, timeout } = options;
  const { address, base, headers } = destination(options.address);
  let isOpen = false;

  /** Sends a statement, with rows behind it where it inserts them. */
  async function send(
    { text, parameters }: Statement,
    rows: Iterable<string> | undefined,
    { signal }: QueryOptions,
  ): Promise<readonly EngineRow[]> {
    const limit = timeLimit("clickhouse", timeout, signal);
    limit.signal?.throwIfAborted();
    const url = new URL(base);
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
    if (database !== undefined) url.searchParams.set("database", database);
    if (timeout !== undefined) {
      url.searchParams.set("max_execution_time", String(Math.max(1, Math.ceil(timeout / 1000))));
    }
    for (const [at, value] of parameters.entries()) {
      url.searchParams.set(`param_p${at + 1}`, escaped(value));
    }
    if (rows !== undefined) url.searchParams.set("query", text);
    try {
      const answer = await exchange({ url, headers, body: rows ?? [text], signal: limit.signal });
      if (answer.status !== 200) throw exceptionOf(answer.text, address);
      const found = rowsOfText(answer.text);
      if (found !== undefined) return found;
      if (/DB::Exception/.test(answer.text)) throw exceptionOf(answer.text, address);
      throw new EngineError("connection-lost", { engine });
    } catch (cause) {
      throw limit.stopped() ?? networkError(cause, address, isOpen);
    }
  }

  const run = (text: string, asked: QueryOptions): Promise<readonly EngineRow[]> =>
    send({ text, parameters: [] }, undefined, asked);

  await run("SELECT 1", {});
  isOpen = true;

  const opened: LedgerEngine = {
    dialect: "clickhouse",
    query: (statement, asked = {}) => send(statement, undefined, asked),
    async load(ledger: Ledger, { replace = false, signal }: LoadOptions = {}): Promise<void> {
      const asked = { signal };
      const loads = [...ledger.tables.values()].map((table) => {
        const waiting = identifier(`${table.name} being loaded`);
        return { table, waiting, sources: storedSources(table, "clickhouse") };
      });
      for (const { table } of replace ? [] : loads) {
        const [row] = await run(`EXISTS TABLE ${identifier(table.name)}`, asked);
        if (row?.["result"] === 0n) continue;
        throw new EngineError("engine-table-exists", { table: table.name, engine });
      }
      try {
        for (const { table, waiting, sources } of loads) {
          await run(`DROP TABLE IF EXISTS ${waiting} SYNC`, asked);
          await run(createTable(`${table.name} being loaded`, sources, "clickhouse"), asked);
          if (table.rowCount === 0) continue;
          const text = `INSERT INTO ${waiting} FORMAT TabSeparated`;
          await send({ text, parameters: [] }, tabSeparated(sources, table.rowCount), asked);
        }
        // All tables take their names at once, when all of them are full.
        for (const name of replace ? tableNames : []) {
          await run(`DROP TABLE IF EXISTS ${identifier(name)} SYNC`, asked);
        }
        const names = loads.map(({ table, waiting }) => `${waiting} TO ${identifier(table.name)}`);
        if (names.length > 0) await run(`RENAME TABLE ${names.join(", ")}`, asked);
      } catch (error) {
        for (const { waiting } of loads) {
          await run(`DROP TABLE IF EXISTS ${waiting} SYNC`, {}).catch(() => undefined);
        }
        throw error;
      }
    },
    close: () => Promise.resolve(),
  };
  return opened;
}

/** Where requests go, and the user's name and password, which belong into headers. */
function destination(given: string): {
  readonly address: string;
  readonly base: URL;
  readonly headers: Readonly<Record<string, string>>;
} {
  if (!URL.canParse(given) || !/^https?:/.test(given)) {
    const facts = { engine: engineNames.clickhouse, address: "?", detail: "http://host:8123" };
    throw new EngineError("engine-unreachable", facts);
  }
  const base = new URL(given);
  const { username, password } = base;
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    ...(username === "" ? {} : { "x-clickhouse-user": decodeURIComponent(username) }),
    ...(password === "" ? {} : { "x-clickhouse-key": decodeURIComponent(password) }),
  };
  base.username = "";
  base.password = "";
  return { address: base.host, base, headers };
}
