import { signedProjects } from "@ipms/metrics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCatalog } from "../src/catalog/read-catalog.js";
import { openClickhouse } from "../src/engines/clickhouse/open-clickhouse.js";
import { plain, problemOf } from "../src/engines/contract.test-input.js";
import type { LedgerEngine } from "../src/engines/ledger-engine.js";
import { figuresThatAgree } from "../src/engines/other-texts.test-input.js";
import { ledgerIn } from "../src/ledger-in.js";
import { type ChdbServer, startChdb } from "./chdb.js";

describe("texts that ClickHouse holds in types that somebody else chose", () => {
  let server: ChdbServer;
  let engine: LedgerEngine;

  beforeAll(async () => {
    server = await startChdb();
    engine = await openClickhouse({ address: server.address });
  });

  afterAll(async () => {
    await server.stop();
  });

  it("are names where few are different", async () => {
    await engine.query(plain('DROP TABLE IF EXISTS "projects" SYNC'));
    const columns = '"row" UInt64, "projectId" String, "division" LowCardinality(Nullable(String))';
    await engine.query(plain(`CREATE TABLE "projects" (${columns}) ENGINE = Memory`));
    const catalog = await readCatalog(engine);
    expect([...(catalog.get("projects")?.fields.keys() ?? [])]).toEqual(["projectId", "division"]);
  });

  it("give the answers of memory", async () => {
    const figures = await figuresThatAgree(engine, [
      "Nullable(FixedString(40))",
      "LowCardinality(Nullable(String))",
      "Nullable(String)",
      "LowCardinality(Nullable(FixedString(50)))",
      "Nullable(FixedString(60))",
    ]);
    expect(figures).toBeGreaterThan(30);
  });

  it("may be enumerations, ids, and never absent", async () => {
    await engine.query(plain('DROP TABLE IF EXISTS "projects", "signings" SYNC'));
    const columns = `"row" Int64, "projectId" UUID, "signedOn_first" Int32, "signedOn_last" Int32,
      "contractType" Enum8('formal-contract' = 1, 'intent' = 2), "division" FixedString(6),
      "industry" FixedString(4), "park" LowCardinality(String)`;
    await engine.query(plain(`CREATE TABLE "projects" (${columns}) ENGINE = Memory`));
    const id = "61f0c404-5cb3-11e7-907b-a6006ad3dba";
    await engine.query(
      plain(`INSERT INTO "projects" VALUES
        (0, '${id}0', 19050, 19050, 'formal-contract', '431102', 'C', 'East'),
        (1, '${id}1', 19050, 19050, 'formal-contract', '431103', '38', 'East'),
        (2, '${id}2', 19050, 19050, 'intent', '431103', 'C', 'West')`),
    );
    const by = ["park", "division:county"] as const;
    const question = { period: "2022", asOf: "2022-12-31", where: { industry: "C" }, by } as const;
    const [table] = await ledgerIn(engine).evaluate([signedProjects], question);
    // Division 38 lies in section C; an intent is no contract.
    expect(table).toMatchObject({
      groups: [
        { group: { park: "East", "division:county": "431102" }, value: { numerator: "1" } },
        { group: { park: "East", "division:county": "431103" }, value: { numerator: "1" } },
        { group: { park: "West", "division:county": "431103" }, value: { numerator: "0" } },
      ],
    });
  });

  it("are named without the zeros that fill them where they are no codes, a few of many", async () => {
    await engine.query(plain('DROP TABLE IF EXISTS "projects" SYNC'));
    const columns = '"row" Int64, "projectId" String, "contractType" FixedString(20)';
    await engine.query(plain(`CREATE TABLE "projects" (${columns}) ENGINE = Memory`));
    const rows = `SELECT number, toString(number), if(number = 0, 'formal-contract', concat('hand ', toString(number))) FROM numbers(10000)`;
    await engine.query(plain(`INSERT INTO "projects" ${rows}`));
    const question = { period: "2022", asOf: "2022-12-31" } as const;
    expect(await problemOf(ledgerIn(engine).evaluate([signedProjects], question))).toEqual({
      code: "engine-unknown-code",
      parameters: {
        engine: "ClickHouse",
        table: "projects",
        column: "contractType",
        values: ["hand 1", "hand 10", "hand 100", "hand 1000", "hand 1001"],
      },
    });
  });
});
