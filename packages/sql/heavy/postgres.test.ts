import { createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeEngine, problemOf, plain } from "../src/engines/contract.test-input.js";
import type { LedgerEngine } from "../src/engines/ledger-engine.js";
import { openPostgres } from "../src/engines/postgres/open-postgres.js";
import { sample } from "../src/engines/sample.test-input.js";
import { oneState, seenWhileWriting } from "../src/engines/snapshot.test-input.js";
import { freePort } from "./child-process.js";
import { type PostgresServer, startPostgres } from "./postgres-server.js";

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
});

afterAll(async () => {
  await server.stop();
});

describeEngine("postgres", () => openPostgres({ address: server.address }));

describe("PostgreSQL", () => {
  let engine: LedgerEngine;

  beforeAll(async () => {
    engine = await openPostgres({ address: server.address });
  });

  afterAll(async () => {
    await engine.close();
  });

  it("answers all of one question from one state", async () => {
    const writer = await openPostgres({ address: server.address });
    expect(await seenWhileWriting(engine, writer)).toEqual(oneState);
    await writer.close();
  });

  it("keeps to a schema of any name", async () => {
    const schema = `we"ird'; DROP SCHEMA public; --, public`;
    await engine.query(plain(`CREATE SCHEMA "${schema.replaceAll('"', '""')}"`));
    const other = await openPostgres({ address: server.address, schema });
    await other.load(sample);
    const [row] = await other.query(plain("SELECT current_schema() AS name"));
    expect(row).toEqual({ name: schema });
    const asked = {
      text: "SELECT count(*) AS n FROM pg_tables WHERE schemaname = $1",
      parameters: [schema],
    };
    expect(await engine.query(asked)).toEqual([{ n: 2n }]);
    await other.close();
  });

  it("is unreachable where nobody listens, and shows no password", async () => {
    const port = await freePort();
    const address = `postgresql://me:secret@127.0.0.1:${port}/x`;
    await expect(problemOf(openPostgres({ address }))).resolves.toMatchObject({
      code: "engine-unreachable",
      parameters: {
        engine: "PostgreSQL",
        address: `127.0.0.1:${port}/x`,
      },
    });
    await expect(openPostgres({ address })).rejects.not.toThrow(/secret/);
  });

  it.each([
    ["a wrong password", (address: string) => address.replace(/:\w+@/, ":wrong@")],
    ["a database that is not there", (address: string) => address.replace("/postgres", "/nowhere")],
  ])("is unreachable with %s", (_, change) =>
    expect(problemOf(openPostgres({ address: change(server.address) }))).resolves.toMatchObject({
      code: "engine-unreachable",
    }),
  );

  it("stops at its time, and answers the next query", async () => {
    const hasty = await openPostgres({ address: server.address, timeout: 300 });
    await expect(problemOf(hasty.query(plain("SELECT pg_sleep(30)")))).resolves.toMatchObject({
      code: "engine-timed-out",
    });
    expect(await hasty.query(plain("SELECT 1 AS one"))).toEqual([{ one: 1n }]);
    await hasty.close();
    const running =
      "SELECT count(*) AS n FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'";
    expect(await engine.query(plain(running))).toEqual([{ n: 0n }]);
  });

  it("keeps the reason of who no longer wants an answer in the middle of it", async () => {
    const controller = new AbortController();
    const answer = engine.query(plain("SELECT pg_sleep(30)"), { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("no longer")), 100);
    await expect(answer).rejects.toThrow("no longer");
    expect(await engine.query(plain("SELECT 1 AS one"))).toEqual([{ one: 1n }]);
  });

  it("says that a killed connection was lost, and makes a new one", async () => {
    const victim = await openPostgres({ address: server.address });
    const [row] = await victim.query(plain("SELECT pg_backend_pid() AS id"));
    const answer = problemOf(victim.query(plain("SELECT pg_sleep(30)")));
    const kill = {
      text: "SELECT pg_terminate_backend($1::integer)",
      parameters: [String(row?.["id"])],
    };
    await engine.query(kill);
    expect(await answer).toMatchObject({
      code: "connection-lost",
      parameters: {
        engine: "PostgreSQL",
      },
    });
    expect(await victim.query(plain("SELECT 1 AS one"))).toEqual([{ one: 1n }]);
    await victim.close();
  });

  it("uses nothing of an answer whose connection is cut in the middle", async () => {
    const { proxy, port, cut } = await cuttingProxy(server.port, 200_000);
    const address = server.address.replace(`:${server.port}/`, `:${port}/`);
    const far = await openPostgres({ address });
    const rows = "SELECT i, repeat('x', 1000) AS text FROM generate_series(1, 100000) s(i)";
    await expect(problemOf(far.query(plain(rows)))).resolves.toMatchObject({
      code: "connection-lost",
    });
    expect(cut()).toBe(true);
    await far.close().catch(() => undefined);
    await new Promise((resolve) => proxy.close(resolve));
  });

  it("leaves the old tables where the connection is lost while loading", async () => {
    await engine.load(sample, { replace: true });
    const loader = await openPostgres({ address: server.address });
    const [row] = await loader.query(plain("SELECT pg_backend_pid() AS id"));
    // A lock keeps the loader waiting until it is killed.
    await engine.query(plain("BEGIN"));
    await engine.query(plain('LOCK TABLE "projects" IN ACCESS EXCLUSIVE MODE'));
    const loading = problemOf(loader.load(sample, { replace: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await engine.query({
      text: "SELECT pg_terminate_backend($1::integer)",
      parameters: [String(row?.["id"])],
    });
    expect(await loading).toMatchObject({ code: "connection-lost" });
    await engine.query(plain("COMMIT"));
    expect(await engine.query(plain('SELECT count(*) AS n FROM "projects"'))).toEqual([{ n: 3n }]);
    await loader.close();
  });
});

/** Passes bytes on, and cuts every connection after so many of the server's. */
async function cuttingProxy(to: number, after: number) {
  const { connect } = await import("node:net");
  let isCut = false;
  const proxy = createServer((near: Socket) => {
    const far = connect(to, "127.0.0.1");
    let passed = 0;
    near.pipe(far);
    far.on("data", (piece: Buffer) => {
      passed += piece.length;
      if (passed < after) near.write(piece);
      else {
        isCut = true;
        near.destroy();
        far.destroy();
      }
    });
    for (const socket of [near, far]) socket.on("error", () => undefined);
    far.on("close", () => near.destroy());
    near.on("close", () => far.destroy());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => proxy.listen(port, "127.0.0.1", resolve));
  return { proxy, port, cut: () => isCut };
}
