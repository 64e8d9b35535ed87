import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { EngineRow } from "../../engine.js";
import { type DuckdbEngine, openDuckdb } from "./open-duckdb.js";

/** DuckDB and a folder for files, new for every test. */
export interface FilesInDuckdb {
  /** The engine. */
  readonly engine: () => DuckdbEngine;
  /** The path of a name in the folder. */
  readonly pathOf: (name: string) => string;
  /** Writes a file and gives its path. */
  readonly written: (name: string, text: string | Uint8Array) => string;
  /** Writes what DuckDB answers, as any other program may have written it, and gives its path. */
  readonly writtenByDuckdb: (name: string, select: string) => Promise<string>;
  /** Asks the engine. */
  readonly query: (text: string) => Promise<readonly EngineRow[]>;
}

/** Has each test of a file begin with an empty DuckDB and an empty folder. */
export function filesInDuckdb(): FilesInDuckdb {
  let folder = "";
  let engine: DuckdbEngine;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "ipms-test-"));
    engine = await openDuckdb({ threads: 1 });
  });

  afterEach(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  const pathOf = (name: string): string => join(folder, name);
  const query = (text: string) => engine.query({ text, parameters: [] });
  return {
    engine: () => engine,
    pathOf,
    query,
    written(name, text) {
      writeFileSync(pathOf(name), text);
      return pathOf(name);
    },
    async writtenByDuckdb(name, select) {
      await query(`COPY (${select}) TO '${pathOf(name)}'`);
      return pathOf(name);
    },
  };
}
