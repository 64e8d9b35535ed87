import type { Text } from "@ipms/core";
import type { Dialect, LedgerEngine } from "@ipms/sql";
import { Misuse } from "../misuse.js";
import { type Evaluator, inMemory } from "./evaluator.js";
import type { ConformanceSuite } from "./suite.js";

/**
 * Opens whoever is to evaluate the ledgers of a suite.
 *
 * @param suite - the suite
 * @param dialect - the engine; memory where none is named
 * @param address - the engine's server; DuckDB needs none
 * @throws Misuse where the address is missing or stands where none is needed
 * @throws EngineError where the engine cannot be used
 */
export async function openEvaluator(
  suite: ConformanceSuite,
  dialect: Dialect | undefined,
  address: string | undefined,
): Promise<Evaluator> {
  if (dialect === undefined || dialect === "duckdb") {
    if (address !== undefined) throw new Misuse(noServer);
    if (dialect === undefined) return inMemory(suite);
  }
  const { inEngine } = await import("./in-engine.js");
  return inEngine(suite, await openEngine(dialect, address));
}

async function openEngine(dialect: Dialect, address: string | undefined): Promise<LedgerEngine> {
  const { openClickhouse, openDuckdb, openPostgres } = await import("@ipms/sql");
  if (dialect === "duckdb") return openDuckdb();
  if (address === undefined) throw new Misuse(whichServer, { engine: dialect });
  return dialect === "postgres" ? openPostgres({ address }) : openClickhouse({ address });
}

const noServer: Text = {
  en: "--address belongs to --engine postgres or clickhouse; DuckDB and memory need no server",
  "zh-Hans": "--address 只用于 --engine postgres 或 clickhouse；DuckDB和内存计算不需要服务器",
};
const whichServer: Text = {
  en: "--engine {engine} needs --address, with an empty database to work in, such as postgres://user@host/scratch or http://host:8123",
  "zh-Hans":
    "--engine {engine} 需要 --address 指定一个可供使用的空数据库，例如 postgres://user@host/scratch 或 http://host:8123",
};
