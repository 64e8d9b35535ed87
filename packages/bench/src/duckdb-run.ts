/**
 * A ledger far larger than memory, asked where it lies: Parquet files of projects and receipts, and the
 * DuckDB engine of `@ipms/sql` under a limit of memory. Each mode is a process of its own, so that the
 * peak of its memory is its own too.
 *
 * ```sh
 * pnpm build
 * pnpm exec tsx packages/bench/src/duckdb-run.ts write FOLDER 10000000 50000000
 * pnpm exec tsx packages/bench/src/duckdb-run.ts ask FOLDER 3GiB 2
 * ```
 */
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fundsInPlace, fundsInPlaceRate, signedProjects, startRate } from "@ipms/metrics";
import { type DuckdbEngine, ledgerIn, openDuckdb } from "@ipms/sql";

const [mode = "", folder = "", first = "", second = ""] = process.argv.slice(2);
const files = {
  projects: join(folder, "projects.parquet"),
  fundReceipts: join(folder, "fundReceipts.parquet"),
};

/** A number from 0 up to a bound that looks drawn by chance, and is the same on every machine. */
const drawn = (salt: number, bound: number): string =>
  `CAST(hash(i * 16 + ${salt}) % ${bound} AS BIGINT)`;
const dayAfter = (day: string, salt: number, bound: number): string =>
  `${day} + CAST(${drawn(salt, bound)} AS INTEGER)`;
const sometimes = (salt: number, percent: number, value: string): string =>
  `CASE WHEN ${drawn(salt, 100)} < ${percent} THEN ${value} END`;
const cents = (salt: number, bound: number): string =>
  `CAST(${drawn(salt, bound)} AS DECIMAL(18, 0)) * CAST(0.01 AS DECIMAL(3, 2))`;

const projectsSelect = (count: number): string => `
  SELECT 'P' || i AS "projectId", 'Project ' || i AS "name",
    (['431102', '431103', '431181', '430111', '430121', '430502'])[1 + ${drawn(1, 6)}] AS "division",
    (['13', '26', '27', '38', '39', 'I'])[1 + ${drawn(2, 6)}] AS "industry",
    CASE WHEN ${drawn(3, 10)} = 0 THEN 'framework' ELSE 'formal-contract' END AS "contractType",
    signed AS "signedOn", ${dayAfter("signed", 4, 60)} AS "registeredOn",
    ${sometimes(5, 70, "started")} AS "startedOn",
    ${sometimes(6, 40, dayAfter("started", 7, 400))} AS "commissionedOn",
    ${sometimes(8, 3, dayAfter("signed", 9, 300))} AS "terminatedOn",
    CAST(${cents(10, 100_000_000_000)} AS DECIMAL(18, 2)) AS "totalInvestment.amount",
    'CNY' AS "totalInvestment.currency"
  FROM (SELECT i, signed, ${dayAfter("signed", 12, 250)} AS started
    FROM (SELECT i, ${dayAfter("DATE '2018-01-01'", 11, 2100)} AS signed FROM range(${count}) r(i)))`;

const receiptsSelect = (count: number, projects: number): string => `
  SELECT 'R' || i AS "receiptId", 'P' || ${drawn(13, projects)} AS "projectId",
    ${dayAfter("DATE '2018-06-01'", 14, 2000)} AS "receivedOn",
    CAST(${cents(15, 10_000_000_000)} AS DECIMAL(18, 2)) AS "received.amount",
    'CNY' AS "received.currency"
  FROM range(${count}) r(i)`;

async function write(engine: DuckdbEngine): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [projects, receipts] = [Number(first), Number(second)];
  const copy = (select: string, file: string) =>
    engine.query({ text: `COPY (${select}) TO '${file}'`, parameters: [] });
  await copy(projectsSelect(projects), files.projects);
  await copy(receiptsSelect(receipts, projects), files.fundReceipts);
  for (const file of Object.values(files)) console.log(file, statSync(file).size);
}

async function ask(engine: DuckdbEngine): Promise<void> {
  await engine.readFiles(files);
  const ledger = ledgerIn(engine);
  const asked = [signedProjects, startRate, fundsInPlace, fundsInPlaceRate];
  const question = { period: "2022", asOf: "2023-06-30" } as const;
  for (const by of [undefined, ["division", "industry"]] as const) {
    const start = process.hrtime.bigint();
    const before = process.cpuUsage();
    const answers = await ledger.evaluate(asked, by === undefined ? question : { ...question, by });
    const { user, system } = process.cpuUsage(before);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    console.log(
      `${by === undefined ? "whole" : by.join(" × ")}: ${seconds.toFixed(1)} s, processor ${((user + system) / 1e6).toFixed(1)} s`,
    );
    for (const answer of answers) console.log(JSON.stringify(answer).slice(0, 200));
  }
}

const engine = await openDuckdb(
  mode === "ask" ? { memoryLimit: first || "3GiB", threads: Number(second || 2) } : {},
);
if (mode === "write") await write(engine);
else await ask(engine);
await engine.close();
console.log(`peak ${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(2)} GiB`);
