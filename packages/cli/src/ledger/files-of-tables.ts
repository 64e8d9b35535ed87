import type { LedgerHead } from "@ipms/core";
import { fieldKinds } from "@ipms/metrics";
import type { Io } from "../io.js";

/** Files that are named after the tables of the standard. */
export interface FilesOfTables {
  /** The files of each table. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** What `ledger.json` says beside them. */
  readonly head: LedgerHead;
}

/**
 * The files of a ledger by table, where all of them are CSV, NDJSON or Parquet and bear the names of
 * tables; a `ledger.json` beside them may hold the head.
 *
 * @param paths - files or folders, as typed
 * @param io - the outside world
 * @returns nothing where a file is anything else
 */
export async function filesOfTables(
  paths: readonly string[],
  io: Io,
): Promise<FilesOfTables | undefined> {
  const tables: Record<string, string[]> = {};
  let head: LedgerHead = {};
  for (const file of (await Promise.all(paths.map((path) => filesAt(path, io)))).flat()) {
    const name = file.split(/[\\/]/).at(-1) ?? "";
    if (name === "ledger.json") {
      const found = await headIn(file, io);
      if (found === undefined) return undefined;
      head = found;
      continue;
    }
    const [, table = ""] = /^(\w+)\.(?:csv|ndjson|jsonl|parquet)$/i.exec(name) ?? [];
    if (!Object.hasOwn(fieldKinds, table)) return undefined;
    (tables[table] ??= []).push(file);
  }
  return tables["projects"] === undefined ? undefined : { tables, head };
}

async function filesAt(path: string, io: Io): Promise<readonly string[]> {
  if (path === "-" || (await io.kindOf(path)) !== "folder") return [path];
  const folder = path.replace(/[\\/]+$/, "");
  return (await io.openLedger(path)).map(({ name }) => `${folder}/${name}`);
}

const headFields = ["standardVersion", "reportingDivision", "asOf", "cutOn"] as const;

/** The head in a file that holds nothing else. */
async function headIn(path: string, io: Io): Promise<LedgerHead | undefined> {
  const read = await io.readText(path);
  if ("failure" in read) return undefined;
  try {
    const value: unknown = JSON.parse(read.text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const isHead = Object.entries(value).every(
      ([name, field]) => headFields.some((known) => known === name) && typeof field === "string",
    );
    return isHead ? value : undefined;
  } catch {
    return undefined;
  }
}
