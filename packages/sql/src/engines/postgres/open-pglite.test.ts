import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCatalog } from "../../catalog/read-catalog.js";
import { describeEngine, problemOf, plain, slow } from "../contract.test-input.js";
import type { LedgerEngine } from "../ledger-engine.js";
import { openPglite } from "./open-pglite.js";

/** It takes a while to begin, so that all tests share one. */
let shared: Promise<PGlite> | undefined;
const database = (): Promise<PGlite> => (shared ??= PGlite.create());

afterAll(async () => {
  await (await database()).close();
});

describeEngine("postgres", async () => openPglite(await database()));

describe("PGlite", () => {
  let engine: LedgerEngine;

  beforeAll(async () => {
    engine = await openPglite(await database());
  }, slow);

  it("gives no answer that came too late", async () => {
    const hasty = await openPglite(await database(), { timeout: 50 });
    const late = problemOf(hasty.query(plain("SELECT pg_sleep(0.2)")));
    expect(await late).toMatchObject({ code: "engine-timed-out" });
  });

  it.each([
    [
      "of another type",
      '"row" bigint, "signedOn_first" date, "signedOn_last" date',
      "engine-column-type",
    ],
    ["that is floating", '"row" bigint, "landAreaMu" float8', "engine-column-type"],
    ["without its other half", '"row" bigint, "signedOn_first" integer', "engine-column-missing"],
    ["for places alone missing", '"projectId" text', "engine-column-missing"],
  ] as const)("finds a column %s", async (_, columns, code) => {
    await engine.query(plain('DROP TABLE IF EXISTS "projects"'));
    await engine.query(plain(`CREATE TABLE "projects" (${columns})`));
    await expect(problemOf(readCatalog(engine))).resolves.toMatchObject({
      code,
      parameters: { table: "projects" },
    });
  });
});
