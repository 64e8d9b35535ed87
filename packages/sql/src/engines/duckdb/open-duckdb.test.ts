import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signedProjects } from "@ipms/metrics";
import { afterEach, describe, expect, it } from "vitest";
import { readCatalog } from "../../catalog/read-catalog.js";
import { ledgerIn } from "../../ledger-in.js";
import { describeEngine, plain, problemOf } from "../contract.test-input.js";
import { sample } from "../sample.test-input.js";
import { oneState, seenWhileWriting } from "../snapshot.test-input.js";
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

describeEngine("duckdb", () => openDuckdb({ threads: 1 }));

it("answers all of one question from one state", async () => {
  const engine = await opened();
  expect(await seenWhileWriting(engine, engine)).toEqual(oneState);
});

it("reads enumerations and ids of its own type as texts", async () => {
  const engine = await opened();
  await engine.query(
    plain(`CREATE TABLE "projects" AS SELECT CAST(n AS BIGINT) AS "row",
      CAST(concat('61f0c404-5cb3-11e7-907b-a6006ad3dba', n) AS UUID) AS "projectId",
      CAST(['431102', '431103', '440305'][n] AS ENUM ('431102', '431103', '440305')) AS "division",
      CAST(19050 AS INTEGER) AS "signedOn_first", CAST(19050 AS INTEGER) AS "signedOn_last"
      FROM generate_series(1, 3) AS series(n)`),
  );
  await engine.query(
    plain(`CREATE TABLE "signings" AS SELECT "row", CAST("projectId" AS VARCHAR) AS "projectId",
      CAST('intent' AS ENUM ('intent', 'framework')) AS "contractType" FROM "projects" WHERE "row" = 1`),
  );
  const question = { period: "2022", asOf: "2022-12-31", where: { division: "431100" } } as const;
  const [signed] = await ledgerIn(engine).evaluate([signedProjects], question);
  // The first lies in the prefecture, but has only an intent; the third lies elsewhere.
  expect(signed).toMatchObject({ value: { numerator: "1" } });
});

describe("what goes wrong", () => {
  it("is a database that cannot be opened", async () => {
    expect(await problemOf(openDuckdb({ database: "/nowhere/at/all.duckdb" }))).toMatchObject({
      code: "engine-unreachable",
      parameters: { engine: "DuckDB", address: "/nowhere/at/all.duckdb" },
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
    await engine.query(plain(`CREATE TABLE "projects" (${columns})`));
    expect(await problemOf(readCatalog(engine))).toMatchObject({ code });
  });

  it("is a sum beyond its decimals", async () => {
    const engine = await opened();
    const asked = `SELECT sum(CAST(repeat('9', 26) AS DECIMAL(38, 12))) AS sum FROM range(3)`;
    expect(await problemOf(engine.query(plain(asked)))).toMatchObject({
      code: "sum-beyond-engine",
    });
  });

  it("is memory that does not suffice, with nowhere to put things", async () => {
    const engine = await opened({ memoryLimit: "20MB", temporaryFolder: "" });
    const asked =
      "CREATE TABLE t AS SELECT i, md5(CAST(i AS VARCHAR)) AS m FROM range(2000000) r(i)";
    expect(await problemOf(engine.query(plain(asked)))).toMatchObject({
      code: "engine-out-of-memory",
    });
  });

  it("is a query that takes too long, after which the engine still answers", async () => {
    const engine = await opened({ timeout: 100 });
    const asked =
      "SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE x * y % 7 = 3";
    expect(await problemOf(engine.query(plain(asked)))).toMatchObject({ code: "engine-timed-out" });
    expect(await engine.query(plain("SELECT 1 AS one"))).toEqual([{ one: 1n }]);
  });

  it("is a caller who no longer wants the answer, whose own reason stays", async () => {
    const engine = await opened();
    const controller = new AbortController();
    const asked =
      "SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE x * y % 7 = 3";
    const answer = engine.query(plain(asked), { signal: controller.signal });
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
    await first.query(plain(`CREATE SCHEMA "${schema.replaceAll('"', '""')}"`));
    await first.close();
    open.splice(0);
    const engine = await opened({ database, schema });
    await engine.load(sample);
    expect([...(await readCatalog(engine)).keys()]).toContain("projects");
    await engine.close();
    open.splice(0);
    const reader = await opened({ database, schema, readOnly: true });
    expect(await reader.query(plain('SELECT count(*) AS n FROM "projects"'))).toEqual([{ n: 3n }]);
    expect(await problemOf(reader.load(sample, { replace: true }))).toMatchObject({
      code: "engine-failed",
    });
    await reader.close();
    open.splice(0);
    rmSync(folder, { recursive: true });
  });

  it("puts what does not fit into memory into a folder, and takes it away", async () => {
    const foldersNow = (): readonly string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith("ipms-duckdb-"));
    const before = new Set(foldersNow());
    const engine = await openDuckdb({ memoryLimit: "60MB", threads: 1 });
    const asked =
      "CREATE TABLE t AS SELECT i, md5(CAST(i AS VARCHAR)) AS m FROM range(2000000) r(i)";
    await engine.query(plain(asked));
    const made = foldersNow().filter((name) => !before.has(name));
    expect(
      await engine.query(plain("SELECT count(DISTINCT m) AS n FROM t WHERE i < 1000")),
    ).toEqual([{ n: 1000n }]);
    await engine.close();
    expect(made.length).toBeGreaterThan(0);
    expect(made.some((name) => existsSync(join(tmpdir(), name)))).toBe(false);
  });
});
