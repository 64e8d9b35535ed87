import { createServer } from "node:net";
import { signedProjects } from "@ipms/metrics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCatalog } from "../src/catalog/read-catalog.js";
import { ledgerIn } from "../src/ledger-in.js";
import { openClickhouse } from "../src/engines/clickhouse/open-clickhouse.js";
import { describeEngine, problemOf, plain } from "../src/engines/contract.test-input.js";
import type { LedgerEngine } from "../src/engines/ledger-engine.js";
import { type ChdbServer, startChdb } from "./chdb.js";
import { freePort } from "./child-process.js";

let server: ChdbServer;

beforeAll(async () => {
  server = await startChdb();
});

afterAll(async () => {
  await server.stop();
});

describeEngine("clickhouse", () => openClickhouse({ address: server.address }));

describe("ClickHouse", () => {
  let engine: LedgerEngine;

  beforeAll(async () => {
    engine = await openClickhouse({ address: server.address });
  });

  it("keeps whole numbers of any width", async () => {
    const asked =
      "SELECT toInt256('-57896044618658097711785492504343953926634992332820282019728792003956564819968') AS a, toUInt64('18446744073709551615') AS b, toInt128('170141183460469231731687303715884105727') AS c, toUInt8(255) AS d";
    expect(await engine.query(plain(asked))).toEqual([
      {
        a: -57_896_044_618_658_097_711_785_492_504_343_953_926_634_992_332_820_282_019_728_792_003_956_564_819_968n,
        b: 18_446_744_073_709_551_615n,
        c: 170_141_183_460_469_231_731_687_303_715_884_105_727n,
        d: 255n,
      },
    ]);
  });

  it("leaves nothing half loaded where loading fails", async () => {
    const tables = await engine.query(
      plain("SELECT name FROM system.tables WHERE name LIKE '%loaded'"),
    );
    expect(tables).toEqual([]);
  });

  it.each([
    [
      "of another type",
      '"row" Int64, "signedOn_first" Date32, "signedOn_last" Date32',
      "engine-column-type",
    ],
    ["that is floating", '"row" Int64, "landAreaMu" Nullable(Float64)', "engine-column-type"],
    ["without its other half", '"row" Int64, "signedOn_first" Int32', "engine-column-missing"],
    ["for places alone missing", '"projectId" String', "engine-column-missing"],
  ] as const)("finds a column %s", async (_, columns, code) => {
    await engine.query(plain('DROP TABLE IF EXISTS "projects" SYNC'));
    await engine.query(plain(`CREATE TABLE "projects" (${columns}) ENGINE = Memory`));
    await expect(problemOf(readCatalog(engine))).resolves.toMatchObject({
      code,
      parameters: { table: "projects" },
    });
  });

  it("stops where a sum could begin again from below", async () => {
    const ledger = ledgerIn(engine);
    const question = { period: "2023", asOf: "2023-12-31" } as const;
    const digits = "9".repeat(36);
    await engine.query(plain('DROP TABLE IF EXISTS "projects" SYNC'));
    const columns =
      '"row" Int64, "projectId" String, "signedOn_first" Int32, "signedOn_last" Int32, "totalInvestment_amount" Nullable(Decimal(38, 2)), "totalInvestment_currency" String';
    await engine.query(plain(`CREATE TABLE "projects" (${columns}) ENGINE = Memory`));
    const rows = `SELECT number, toString(number), 19400, 19400, toDecimal128('${digits}', 2), 'CNY' FROM numbers(3)`;
    await engine.query(plain(`INSERT INTO "projects" ${rows}`));
    const [wrapped] = await engine.query(
      plain('SELECT sum("totalInvestment_amount") AS "sum" FROM "projects"'),
    );
    // What ClickHouse itself makes of three times the largest amount.
    expect(String(wrapped?.["sum"])).toMatch(/^-/);
    expect(await problemOf(ledger.evaluate([signedProjects], question))).toMatchObject({
      code: "amount-beyond-engine",
      parameters: { table: "projects", field: "totalInvestment_amount", value: digits, digits: 28 },
    });
    await engine.query(plain("DROP TABLE projects SYNC"));
  });

  it("keeps to a database of any name", async () => {
    const database = 'we"ird`; DROP \\ DATABASE';
    await engine.query(
      plain(`CREATE DATABASE "${database.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`),
    );
    const other = await openClickhouse({ address: server.address, database });
    const [row] = await other.query(plain('SELECT currentDatabase() AS "name"'));
    expect(row).toEqual({ name: database });
  });

  it("says that a database is not there", () =>
    expect(
      problemOf(openClickhouse({ address: server.address, database: "nowhere" })),
    ).resolves.toMatchObject({ code: "engine-unreachable" }));

  it("is unreachable where nobody listens", async () => {
    const port = await freePort();
    await expect(
      problemOf(openClickhouse({ address: `http://127.0.0.1:${port}` })),
    ).resolves.toMatchObject({
      code: "engine-unreachable",
      parameters: {
        engine: "ClickHouse",
        address: `127.0.0.1:${port}`,
      },
    });
  });

  it("never shows a password", async () => {
    const asked = openClickhouse({ address: "http://me:secret@127.0.0.1:1" });
    await expect(asked).rejects.toThrow(/127\.0\.0\.1:1/);
    await expect(asked).rejects.not.toThrow(/secret/);
    await expect(
      problemOf(openClickhouse({ address: "clickhouse://me:secret@host" })),
    ).resolves.toMatchObject({
      code: "engine-unreachable",
      parameters: {
        address: "?",
      },
    });
  });

  it("stops at its time", async () => {
    const hasty = await openClickhouse({ address: server.address, timeout: 1000 });
    const asked = "SELECT count() FROM numbers(1000000000000) WHERE number % 7 = 3";
    await expect(problemOf(hasty.query(plain(asked)))).resolves.toMatchObject({
      code: "engine-timed-out",
      parameters: { engine: "ClickHouse" },
    });
  });

  it("keeps the reason of who no longer wants an answer in the middle of it", async () => {
    const controller = new AbortController();
    const asked =
      "SELECT count() FROM numbers(1000000000000) WHERE number % 7 = 3 SETTINGS max_execution_time = 1";
    const answer = engine.query(plain(asked), { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("no longer")), 100);
    await expect(answer).rejects.toThrow("no longer");
    expect(await engine.query(plain('SELECT 1 AS "one"'))).toEqual([{ one: 1n }]);
  });

  it("says that memory does not suffice", async () => {
    const asked =
      "SELECT groupArray(toString(number)) FROM numbers(10000000) SETTINGS max_memory_usage = 10000000";
    await expect(problemOf(engine.query(plain(asked)))).resolves.toMatchObject({
      code: "engine-out-of-memory",
    });
  });

  it("takes no answer that breaks off for an answer", async () => {
    const whole = '{"meta":[{"name":"n","type":"UInt8"}],"data":[[1]],"rows":1}';
    const answers = [
      `HTTP/1.1 200 OK\r\nContent-Length: ${whole.length}\r\nConnection: close\r\n\r\n${whole}`,
      `HTTP/1.1 200 OK\r\nContent-Length: ${whole.length}\r\nConnection: close\r\n\r\n${whole.slice(0, 40)}`,
      // Whole to the protocol, but not in itself.
      `HTTP/1.1 200 OK\r\nContent-Length: 40\r\nConnection: close\r\n\r\n${whole.slice(0, 40)}`,
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\n{"met\r\n',
      "",
    ];
    const silent = createServer((socket) => {
      socket.once("data", () => socket.end(answers.shift() ?? ""));
      socket.on("error", () => undefined);
    });
    const port = await freePort();
    await new Promise<void>((resolve) => silent.listen(port, "127.0.0.1", resolve));
    const cut = await openClickhouse({ address: `http://127.0.0.1:${port}` });
    while (answers.length > 0) {
      await expect(problemOf(cut.query(plain("SELECT 1 AS n")))).resolves.toMatchObject({
        code: "connection-lost",
        parameters: { engine: "ClickHouse" },
      });
    }
    await new Promise((resolve) => silent.close(resolve));
  });

  it("says that the connection was lost when the server is killed in the middle", async () => {
    const doomed = await startChdb();
    const cut = await openClickhouse({ address: doomed.address });
    const asked = "SELECT count() FROM numbers(1000000000000) WHERE number % 7 = 3";
    const answer = problemOf(cut.query(plain(asked)));
    setTimeout(() => void doomed.stop("SIGKILL"), 300);
    expect(await answer).toMatchObject({
      code: "connection-lost",
    });
  });
});
