/**
 * One reading of a Parquet file in a process of its own: what a checked table takes, and what another
 * library takes to decode the values alone.
 *
 * ```sh
 * pnpm build
 * pnpm exec tsx packages/bench/src/parquet-run.ts write projects.parquet 50000
 * pnpm exec tsx packages/bench/src/parquet-run.ts hyparquet|table projects.parquet
 * ```
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readNdjson, readParquet, writeParquet } from "@ipms/files";
import { parquetRead } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { jsonLines } from "./json-lines.js";

const [mode = "", file = "", count = "0"] = process.argv.slice(2);

async function write(rows: number): Promise<void> {
  const pieces: Uint8Array[] = [];
  const batches = readNdjson("projects", [jsonLines(rows)], { rowsPerBatch: rows + 1 });
  for await (const { table } of batches) {
    for await (const piece of writeParquet(table)) pieces.push(piece);
  }
  writeFileSync(file, Buffer.concat(pieces));
}

async function hyparquet(bytes: Uint8Array): Promise<number> {
  let values = 0;
  let columns = new Set<string>();
  await parquetRead({
    file: new Uint8Array(bytes).buffer,
    compressors,
    onChunk({ columnName, columnData }) {
      columns = columns.add(columnName);
      values += columnData.length;
    },
  });
  return values / columns.size;
}

async function checked(bytes: Uint8Array): Promise<number> {
  let rows = 0;
  for await (const { table, problems } of readParquet("projects", [bytes])) {
    if (problems.length > 0) throw new Error(`problems: ${problems[0]?.code}`);
    rows += table.rowCount;
  }
  return rows;
}

if (mode === "write") await write(Number(count));
else {
  const bytes = new Uint8Array(readFileSync(file));
  const read = { hyparquet, table: checked }[mode];
  if (read === undefined) throw new Error(`no mode ${mode}`);
  const before = process.cpuUsage();
  const rows = await read(bytes);
  const { user, system } = process.cpuUsage(before);
  console.log(`${mode}: ${rows} rows, processor ${((user + system) / 1e6).toFixed(2)} s`);
}
