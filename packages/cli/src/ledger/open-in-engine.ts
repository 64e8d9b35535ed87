import type { LedgerHead, Text } from "@ipms/core";
import { type Dialect, type Engine, type LedgerIn, ledgerIn } from "@ipms/sql";
import { Misuse } from "../misuse.js";
import type { RawSource } from "../options/source-options.js";
import type { Session } from "../program/session.js";
import { filesOfTables } from "./files-of-tables.js";
import { openLedger, warnProposed } from "./open-ledger.js";
import { problemReport } from "./problem-report.js";

/** A ledger that lies in an engine. */
export interface InEngine {
  /** What can be asked of it. */
  readonly tables: LedgerIn;
  /** Its head. */
  readonly head: LedgerHead;
  /** As typed, a server's address without what should stay secret. */
  readonly paths: readonly string[];
  /** The files that were read. */
  readonly files: readonly string[];
  /** Lets go of the engine. */
  close(): Promise<void>;
}

/**
 * Opens a ledger in an engine: the tables of a server, or of a DuckDB file, or files. Files in the
 * standard's own form are read by DuckDB as they are; others are read as everywhere and loaded.
 *
 * @param paths - files, or one address
 * @param raw - how files are to be read
 * @param engine - the engine
 * @param session - the call
 * @returns nothing where the files have problems, which were then reported
 * @throws EngineError where the engine cannot be used
 */
export async function openInEngine(
  paths: readonly string[],
  raw: RawSource,
  engine: Dialect,
  session: Session,
): Promise<InEngine | undefined> {
  const [path = ""] = paths;
  if (engine === "duckdb") return await openInDuckdb(paths, raw, session);
  if (paths.length > 1 || !path.includes("://")) throw new Misuse(oneAddress, { engine });
  const { openClickhouse, openPostgres } = await import("@ipms/sql");
  const address = { address: path };
  const server =
    engine === "postgres" ? await openPostgres(address) : await openClickhouse(address);
  return inEngine(server, {}, [path.replace(/\/\/[^@/]*@/, "//")], []);
}

function inEngine(
  engine: Engine,
  head: LedgerHead,
  paths: readonly string[],
  files: readonly string[],
): InEngine {
  return { tables: ledgerIn(engine, { head }), head, paths, files, close: () => engine.close() };
}

async function openInDuckdb(
  paths: readonly string[],
  raw: RawSource,
  session: Session,
): Promise<InEngine | undefined> {
  const { openDuckdb } = await import("@ipms/sql");
  const [path = ""] = paths;
  if (paths.length === 1 && /\.(?:duckdb|ddb)$/i.test(path)) {
    return inEngine(await openDuckdb({ database: path, readOnly: true }), {}, paths, paths);
  }
  const direct = readsAsIs(raw) ? await filesOfTables(paths, session.io) : undefined;
  if (direct !== undefined) {
    const engine = await openDuckdb();
    const files = Object.values(direct.tables).flat();
    try {
      await engine.readFiles(direct.tables);
      const opened = inEngine(engine, direct.head, paths, files);
      const fields = await opened.tables.fields();
      if (fields.get("projects")?.includes("projectId") === true) return opened;
    } catch (failure) {
      await engine.close();
      throw failure;
    }
    // The columns have other names than the standard's: they are read as everywhere.
    await engine.close();
  }
  const ledger = await openLedger(paths, raw, session);
  if (ledger.problems.length > 0) {
    session.io.err(problemReport(ledger, session));
    return undefined;
  }
  warnProposed(ledger, session);
  const engine = await openDuckdb();
  await engine.load(ledger.ledger);
  return inEngine(engine, ledger.ledger.head, paths, ledger.files);
}

/** Whether nothing is said of how files are to be read. */
function readsAsIs({ mapping, encoding, delimiter, sheet, headerRow, report }: RawSource): boolean {
  return [mapping, encoding, delimiter, sheet, headerRow, report].every(
    (option) => option === undefined,
  );
}

const oneAddress: Text = {
  en: "--engine {engine} takes one address in place of the ledger, such as postgres://user@host/database or http://host:8123",
  "zh-Hans":
    "--engine {engine} 需以一个服务器地址代替台账路径，例如 postgres://user@host/database 或 http://host:8123",
};
