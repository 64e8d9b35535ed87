/**
 * One validation of one large CSV file in a process of its own, so that its peak of memory is its own.
 *
 * ```sh
 * pnpm build
 * pnpm exec tsx packages/bench/src/rules-run.ts generate FILE 1000000 0|1|5|100
 * pnpm exec tsx packages/bench/src/rules-run.ts udsv|read|records|all|naive|types FILE
 * ```
 *
 * `udsv` splits the file into strings and drops them; `read` reads and types it; `records` runs all rules
 * over values and records beside that and writes the findings as lines; `all` runs every rule; `naive` is the
 * obvious pipeline; `types` is the `tableschema` package, which looks at types only.
 */
import { once } from "node:events";
import { createWriteStream, statSync } from "node:fs";
import { finished } from "node:stream/promises";
import type { Rule } from "@ipms/core";
import { readCsv } from "@ipms/files";
import { fileChunks } from "@ipms/files/node";
import { findingsOf, rules } from "@ipms/rules";
import { splitByUdsv } from "./split-by-udsv.js";
import { soundHeader, soundRows } from "./sound-rows.js";

const [mode = "", file = "", ...others] = process.argv.slice(2);

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`;

async function generate(rows: number, badPerHundred: number): Promise<void> {
  const output = createWriteStream(file);
  output.write(soundHeader);
  for (const piece of soundRows(rows, badPerHundred)) {
    if (!output.write(piece)) await once(output, "drain");
  }
  output.end();
  await finished(output);
}

async function read(): Promise<number> {
  let rows = 0;
  for await (const { table } of readCsv("projects", fileChunks(file), { maximumProblems: 100 })) {
    rows += table.rowCount;
  }
  return rows;
}

async function validate(levels: readonly string[]): Promise<number> {
  const known: readonly Rule[] = Object.values(rules);
  const only = known.filter(({ level }) => levels.includes(level)).map(({ id }) => id);
  const output = createWriteStream(`${file}.ndjson`);
  const batches = readCsv("projects", fileChunks(file), { maximumProblems: 100 });
  let failed = 0;
  for await (const found of findingsOf(batches, { asOf: "2024-12-31", only, head: {} })) {
    if ("ipmsReport" in found) {
      for (const rule of found.rules) failed += rule.failed;
      for (const fault of found.faults) throw new Error(`${fault.rule}: ${fault.message}`);
      const table = found.rules.filter((rule) => rule.failed > 0);
      console.log(
        table.map(({ id, applied, failed: times }) => `${id} ${times}/${applied}`).join("; "),
      );
    }
    output.write(`${JSON.stringify(found)}\n`);
  }
  output.end();
  await finished(output);
  return failed;
}

if (mode === "generate") {
  await generate(Number(others[0]), Number(others[1]));
  console.log(`${file}: ${megabytes(statSync(file).size)}`);
} else {
  const start = performance.now();
  const count =
    mode === "udsv"
      ? await splitByUdsv(fileChunks(file))
      : mode === "read"
        ? await read()
        : mode === "records"
          ? await validate(["field", "record"])
          : mode === "all"
            ? await validate(["field", "record", "ledger", "cuts"])
            : await (await import("./naive-rules.js")).runNaive(mode, file);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const busy = ((userCPUTime + systemCPUTime) / 1e6).toFixed(2);
  const peak = megabytes(maxRSS * 1024);
  console.log(`${mode}: ${count}, ${seconds} s (processor ${busy} s), peak ${peak}`);
}
