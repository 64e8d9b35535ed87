/**
 * One reading of one large CSV file in a process of its own, so that its peak of memory is its own.
 *
 * ```sh
 * pnpm build
 * pnpm exec tsx packages/bench/src/csv-run.ts generate FILE 1000000 rows|cells|nothing
 * pnpm exec tsx packages/bench/src/csv-run.ts udsv|read|keep FILE
 * ```
 *
 * `udsv` splits the file into strings and drops them; `read` drops each batch; `keep` joins them all.
 */
import { once } from "node:events";
import { createWriteStream, statSync } from "node:fs";
import { finished } from "node:stream/promises";
import { concatenate, readCsv } from "@ipms/files";
import { fileChunks } from "@ipms/files/node";
import { csvHeader, csvRows, type Spoiled } from "./csv-rows.js";
import { splitByUdsv } from "./split-by-udsv.js";

const [mode = "", file = "", ...others] = process.argv.slice(2);

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`;

async function generate(rows: number, spoiled: Spoiled): Promise<void> {
  const output = createWriteStream(file);
  output.write(csvHeader);
  for (const piece of csvRows(rows, spoiled)) {
    if (!output.write(piece)) await once(output, "drain");
  }
  output.end();
  await finished(output);
}

async function read(isKept: boolean): Promise<number> {
  const tables = [];
  let rows = 0;
  for await (const { table } of readCsv("projects", fileChunks(file), { maximumProblems: 100 })) {
    rows += table.rowCount;
    if (isKept) tables.push(table);
  }
  return isKept ? concatenate("projects", tables).rowCount : rows;
}

if (mode === "generate") {
  await generate(Number(others[0]), others[1] as Spoiled);
  console.log(`${file}: ${megabytes(statSync(file).size)}`);
} else {
  const start = performance.now();
  const rows = mode === "udsv" ? await splitByUdsv(fileChunks(file)) : await read(mode === "keep");
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const busy = ((userCPUTime + systemCPUTime) / 1e6).toFixed(2);
  const peak = megabytes(maxRSS * 1024);
  console.log(`${mode}: ${rows} rows, ${seconds} s (processor ${busy} s), peak ${peak}`);
}
