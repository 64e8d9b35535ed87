import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ledgerOf } from "@ipms/metrics";
import { afterEach, describe, expect, it } from "vitest";
import { EngineError } from "../../engine-error.js";
import { checkedTables } from "../checked-tables.js";
import { sample, sampleQuery, sampleRows, trimmed } from "../sample.test-input.js";
import { type DuckdbEngine, type DuckdbOptions, openDuckdb } from "./open-duckdb.js";

const open: DuckdbEngine[] = [];
const opened = async (options: DuckdbOptions = {}): Promise<DuckdbEngine> => {
  const engine = await openDuckdb({ threads: 1, ...options });
  open.push(engine);
  return engine;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((engine) => engine.close()));
});

const sql = (text: string, ...parameters: string[]) => ({ text, parameters });
const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => "answered",
    (error: unknown) => (error instanceof EngineError ? error.problem : error),
  );

describe("answers", () => {
  it("keeps every digit", async () => {
    const engine = await opened();
    const rows = await engine.query(
      sql(
        "SELECT CAST('99999999999999999999999999.999999999999' AS DECIMAL(38, 12)) AS wide, CAST(9007199254740993 AS BIGINT) AS whole, CAST(170141183460469231731687303715884105727 AS HUGEINT) AS huge, CAST(7 AS INTEGER) AS small, NULL AS nothing, true AS yes, 'x' AS text",
      ),
    );
    expect(rows).toEqual([
      {
        wide: "99999999999999999999999999.999999999999",
        whole: 9_007_199_254_740_993n,
        huge: 170_141_183_460_469_231_731_687_303_715_884_105_727n,
        small: 7n,
        nothing: null,
        yes: true,
        text: "x",
      },
    ]);
  });

  it("takes no floating number for an answer", async () => {
    const engine = await opened();
    await expect(engine.query(sql("SELECT CAST(2 AS DOUBLE) AS half"))).rejects.toMatchObject({
      code: "internal",
    });
  });

  it("binds values, whatever they say", async () => {
    const engine = await opened();
    const hostile = `'; DROP TABLE x; -- "\\`;
    const rows = await engine.query(
      sql("SELECT $1 AS text, CAST($2 AS INTEGER) + 1 AS sum", hostile, "4"),
    );
    expect(rows).toEqual([{ text: hostile, sum: 5n }]);
  });
});

describe("a ledger", () => {
  it("arrives as it is in memory", async () => {
    const engine = await opened();
    await engine.load(sample);
    const rows = await engine.query(sql(sampleQuery));
    const exact = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, trimmed(value)])),
    );
    expect(exact).toEqual(sampleRows);
    expect(await engine.query(sql('SELECT count(*) AS n FROM "fundReceipts"'))).toEqual([
      { n: 0n },
    ]);
    const fields = await checkedTables(engine);
    expect([...fields.keys()].toSorted()).toEqual(["fundReceipts", "projects"]);
    expect(fields.get("projects")).toContain("totalInvestment");
    expect(fields.get("projects")).not.toContain("commissionedOn");
  });

  it("makes way only where that is asked for, and stays whole where loading fails", async () => {
    const engine = await opened();
    await engine.load(sample);
    expect(await codeOf(engine.load(sample))).toMatchObject({
      code: "engine-table-exists",
      parameters: { table: "projects" },
    });
    const other = ledgerOf({ projects: [{ projectId: "A", name: "a" }], targets: [] }).ledger;
    await engine.load(other, { replace: true });
    const count = sql('SELECT count(*) AS n FROM "projects"');
    expect(await engine.query(count)).toEqual([{ n: 1n }]);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(engine.load(sample, { replace: true, signal })).rejects.toThrow("enough");
    expect(await engine.query(count)).toEqual([{ n: 1n }]);
  });

  it("has more rows than one piece holds", async () => {
    const projects = Array.from({ length: 5000 }, (_, at) => ({
      projectId: `P${at}`,
      name: "x",
      totalInvestment: { amount: `${at}.01`, currency: "CNY" },
    }));
    const engine = await opened();
    await engine.load(ledgerOf({ projects }).ledger);
    const asked = sql(
      'SELECT count(DISTINCT "projectId") AS n, sum("totalInvestment_amount") AS sum FROM "projects"',
    );
    // 0 + 1 + … + 4999, and a cent for each.
    expect(await engine.query(asked)).toEqual([{ n: 5000n, sum: "12497550.00" }]);
  });

  it("is refused where an amount has more digits than the engine adds up", async () => {
    const amount = "12345678901234567890123456.255";
    const { ledger } = ledgerOf({
      projects: [{ projectId: "A", name: "a", totalInvestment: { amount, currency: "CNY" } }],
    });
    const engine = await opened();
    expect(await codeOf(engine.load(ledger))).toMatchObject({
      code: "amount-beyond-engine",
      parameters: { table: "projects", field: "totalInvestment", value: amount },
    });
  });
});

describe("what goes wrong", () => {
  it("is a database that cannot be opened", async () => {
    expect(await codeOf(openDuckdb({ database: "/nowhere/at/all.duckdb" }))).toMatchObject({
      code: "engine-unreachable",
      parameters: { engine: "DuckDB", address: "/nowhere/at/all.duckdb" },
    });
  });

  it("is a table that is not there", async () => {
    const engine = await opened();
    expect(await codeOf(engine.query(sql('SELECT * FROM "projects"')))).toMatchObject({
      code: "engine-table-missing",
      parameters: { table: "projects" },
    });
  });

  it.each([
    [
      "another type",
      '"row" BIGINT, "signedOn_first" DATE, "signedOn_last" DATE',
      "engine-column-type",
    ],
    ["a floating amount", '"row" BIGINT, "landAreaMu" DOUBLE', "engine-column-type"],
    ["half of a pair", '"row" BIGINT, "signedOn_first" INTEGER', "engine-column-missing"],
    ["no places of rows", '"projectId" VARCHAR', "engine-column-missing"],
  ])("is a column of %s", async (_, columns, code) => {
    const engine = await opened();
    await engine.query(sql(`CREATE TABLE "projects" (${columns})`));
    expect(await codeOf(checkedTables(engine))).toMatchObject({ code });
  });

  it("is a sum beyond its decimals", async () => {
    const engine = await opened();
    const asked = `SELECT sum(CAST(repeat('9', 26) AS DECIMAL(38, 12))) AS sum FROM range(3)`;
    expect(await codeOf(engine.query(sql(asked)))).toMatchObject({ code: "sum-beyond-engine" });
  });

  it("is memory that does not suffice, with nowhere to put things", async () => {
    const engine = await opened({ memoryLimit: "20MB", temporaryFolder: "" });
    const asked =
      "CREATE TABLE t AS SELECT i, md5(CAST(i AS VARCHAR)) AS m FROM range(2000000) r(i)";
    expect(await codeOf(engine.query(sql(asked)))).toMatchObject({ code: "engine-out-of-memory" });
  });

  it("is a query that takes too long, after which the engine still answers", async () => {
    const engine = await opened({ timeout: 100 });
    const asked =
      "SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE x * y % 7 = 3";
    expect(await codeOf(engine.query(sql(asked)))).toMatchObject({ code: "engine-timed-out" });
    expect(await engine.query(sql("SELECT 1 AS one"))).toEqual([{ one: 1n }]);
  });

  it("is a caller who no longer wants the answer, whose own reason stays", async () => {
    const engine = await opened();
    const controller = new AbortController();
    const asked =
      "SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE x * y % 7 = 3";
    const answer = engine.query(sql(asked), { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("no longer")), 50);
    await expect(answer).rejects.toThrow("no longer");
  });
});

describe("names and folders", () => {
  it("takes any schema name for a name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ipms-test-"));
    const database = join(folder, "it's a.duckdb");
    const schema = `we"ird'; DROP SCHEMA main; --`;
    const first = await opened({ database });
    await first.query(sql(`CREATE SCHEMA "${schema.replaceAll('"', '""')}"`));
    await first.close();
    open.splice(0);
    const engine = await opened({ database, schema });
    await engine.load(sample);
    expect([...(await checkedTables(engine)).keys()]).toContain("projects");
    await engine.close();
    open.splice(0);
    const reader = await opened({ database, schema, readOnly: true });
    expect(await reader.query(sql('SELECT count(*) AS n FROM "projects"'))).toEqual([{ n: 3n }]);
    expect(await codeOf(reader.load(sample, { replace: true }))).toMatchObject({
      code: "engine-failed",
    });
    await reader.close();
    open.splice(0);
    rmSync(folder, { recursive: true });
  });

  it("leaves no folder behind", async () => {
    const before = new Set(readdirSync(tmpdir()));
    const engine = await openDuckdb();
    const made = readdirSync(tmpdir()).filter(
      (name) => name.startsWith("ipms-duckdb-") && !before.has(name),
    );
    await engine.close();
    expect(made.length).toBeGreaterThan(0);
    expect(made.some((name) => existsSync(join(tmpdir(), name)))).toBe(false);
  });
});
