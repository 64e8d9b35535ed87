/**
 * One reading of ten columns of projects in a process of its own: what importing a table under other
 * headers costs beside reading one under the standard's, and beside splitting it.
 *
 * ```sh
 * pnpm build
 * pnpm exec tsx packages/bench/src/import-run.ts udsv|canonical|foreign 100000
 * ```
 */
import { readLedger } from "@ipms/files";
import { type Headers, importRows } from "./import-rows.js";
import { splitByUdsv } from "./split-by-udsv.js";

const [mode = "", count = ""] = process.argv.slice(2);
const rowCount = Number(count);
const kind: Headers = mode === "canonical" ? "canonical" : "foreign";
const bytes = new TextEncoder().encode([...importRows(rowCount, kind)].join(""));

function* pieces(): Generator<Uint8Array, void, void> {
  const size = 256 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(): Promise<number> {
  const { rows, totals } = await readLedger([{ name: "projects.csv", chunks: pieces() }]);
  if (totals.size > 0) throw new Error(`problems: ${[...totals.keys()].join(", ")}`);
  return rows.get("projects") ?? 0;
}

const before = process.cpuUsage();
const rows = mode === "udsv" ? await splitByUdsv(pieces()) : await read();
const { user, system } = process.cpuUsage(before);
console.log(`${mode}: ${rows} rows, processor ${((user + system) / 1e6).toFixed(2)} s`);
