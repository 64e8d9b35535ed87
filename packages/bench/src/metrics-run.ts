/**
 * Forty figures by division, industry and month, from a CSV file to exact values, in a process of its own.
 *
 * ```sh
 * pnpm build
 * pnpm exec tsx packages/bench/src/metrics-run.ts generate FILE 1000000
 * pnpm exec tsx packages/bench/src/metrics-run.ts passing|whole|duckdb|objects|equal FILE
 * pnpm exec tsx packages/bench/src/metrics-run.ts passing FILE 10
 * ```
 *
 * `passing` reads part by part (the number says how many of the figures are asked); `whole` reads the
 * ledger with every check, then asks; `duckdb` asks DuckDB the same on one thread, straight from the
 * file; `objects` is the obvious program; `equal` stops unless DuckDB's digits are ours.
 */
import { deepStrictEqual } from "node:assert/strict";
import { once } from "node:events";
import { createWriteStream, statSync } from "node:fs";
import { finished } from "node:stream/promises";
import { exactDecimal, parseDecimal } from "@ipms/core";
import { readLedger } from "@ipms/files";
import { openLedger } from "@ipms/files/node";
import { evaluateFigures } from "@ipms/metrics";
import { fortyMeasures, fortyQuestion } from "./forty-measures.js";
import { countValues, fortyInPassing, textsByGroup } from "./forty-in-passing.js";
import { metricsHeader, metricsRows } from "./metrics-rows.js";

const [mode = "", file = "", number] = process.argv.slice(2);

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`;

async function generate(rows: number): Promise<number> {
  const output = createWriteStream(file);
  output.write(metricsHeader);
  for (const piece of metricsRows(rows)) {
    if (!output.write(piece)) await once(output, "drain");
  }
  output.end();
  await finished(output);
  return statSync(file).size;
}

async function whole(): Promise<number> {
  const { ledger, complete } = await readLedger(await openLedger(file));
  if (!complete) throw new Error("records are missing");
  const { groups, periods, figures } = evaluateFigures(fortyMeasures, ledger, fortyQuestion);
  const value = (measure: number, group: number, period = 0) =>
    figures[measure]?.value(group, period);
  return countValues({ groups, periods, value });
}

async function byDuckDb(): Promise<number> {
  const { fortyByDuckDb } = await import("./forty-by-duckdb.js");
  const { rows, seconds } = await fortyByDuckDb(file, 1);
  console.log(`the query alone: processor ${seconds.toFixed(2)} s`);
  return rows().length;
}

/** Where a figure has no value, because no project states an amount, DuckDB adds up nothing. */
async function areEqual(): Promise<number> {
  const { fortyByDuckDb } = await import("./forty-by-duckdb.js");
  const { rows } = await fortyByDuckDb(file, 1);
  const ours = textsByGroup(await fortyInPassing(file));
  let compared = 0;
  for (const [division, industry, month, ...given] of rows() as [
    string,
    string,
    string,
    ...string[],
  ][]) {
    const values = ours.get([division, industry, month].join()) ?? [];
    const texts = given.map((text) =>
      exactDecimal(parseDecimal(text) ?? { numerator: 0n, denominator: 1n }),
    );
    deepStrictEqual(
      values.map((text) => (text === "" ? "0" : text)),
      texts,
    );
    compared += values.length;
  }
  return compared;
}

const modes: Readonly<Record<string, () => Promise<number>>> = {
  generate: () => generate(Number(number)),
  passing: async () => {
    const count = Number(number ?? 40);
    return countValues(await fortyInPassing(file, count), count);
  },
  whole,
  duckdb: byDuckDb,
  objects: async () => (await import("./forty-by-objects.js")).fortyByObjects(file).size,
  equal: areEqual,
};

const start = process.cpuUsage();
const result = await modes[mode]?.();
const { user, system } = process.cpuUsage(start);
const peak = megabytes(process.resourceUsage().maxRSS * 1024);
console.log(`${mode}: ${result}, processor ${((user + system) / 1e6).toFixed(2)} s, peak ${peak}`);
