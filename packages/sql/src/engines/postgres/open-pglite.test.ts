import { PGlite } from "@electric-sql/pglite";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { signedProjects } from "@ipms/metrics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCatalog } from "../../catalog/read-catalog.js";
import { answersAbout, differInCase, toldApart } from "../case-alone.test-input.js";
import { blindToCase, describeEngine, problemOf, plain, slow } from "../contract.test-input.js";
import { ledgerIn } from "../../ledger-in.js";
import type { LedgerEngine } from "../ledger-engine.js";
import { openPglite } from "./open-pglite.js";

/** It takes a while to begin, so that all tests share one. */
let shared: Promise<PGlite> | undefined;
const database = (): Promise<PGlite> => (shared ??= PGlite.create({ extensions: { citext } }));

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

  it("takes the blanks that fill a column of fixed width for none", async () => {
    const padded = `SELECT CAST('CNY' AS char(8)) AS "code", CAST('a ' AS text) AS "text"`;
    expect(await engine.query(plain(padded))).toEqual([{ code: "CNY", text: "a " }]);
  });

  it("counts by columns of fixed width", async () => {
    await engine.query(plain('DROP TABLE IF EXISTS "projects", "signings", "fundReceipts"'));
    await engine.query(
      plain(`CREATE TABLE "projects" ("row" bigint, "projectId" char(4), "park" char(8),
        "signedOn_first" integer, "signedOn_last" integer, "contractType" char(20))`),
    );
    await engine.query(
      plain(`INSERT INTO "projects" VALUES (0, '1', 'East', 19050, 19050, 'formal-contract')`),
    );
    const question = { period: "2022", asOf: "2022-12-31", by: ["park"] } as const;
    const [table] = await ledgerIn(engine).evaluate([signedProjects], question);
    expect(table).toMatchObject({
      groups: [{ group: { park: "East" }, value: { numerator: "1" } }],
    });
  });

  it("joins ids and reads enumerations as texts, whatever their types", async () => {
    await engine.query(plain('DROP TABLE IF EXISTS "projects", "signings"'));
    await engine.query(plain("CREATE TYPE contract AS ENUM ('intent', 'formal-contract')"));
    await engine.query(
      plain(`CREATE TABLE "projects" ("row" bigint, "projectId" uuid, "packageOf" char(36),
        "contractType" contract, "recordedOn_first" integer, "recordedOn_last" integer)`),
    );
    await engine.query(
      plain(`CREATE TABLE "signings" ("row" bigint, "projectId" char(40),
        "signedOn_first" integer, "signedOn_last" integer, "contractType" varchar(20))`),
    );
    const id = "61f0c404-5cb3-11e7-907b-a6006ad3dba";
    await engine.query(
      plain(`INSERT INTO "projects" VALUES (0, '${id}0', NULL, 'intent', 19050, 19050),
        (1, '${id}1', '${id}2', NULL, 19050, 19050), (2, '${id}2', NULL, NULL, 19050, 19050)`),
    );
    await engine.query(
      plain(`INSERT INTO "signings" VALUES (0, '${id}0', 19050, 19050, 'formal-contract'),
        (1, '${id}1', 19050, 19050, NULL), (2, '${id}2', 19050, 19050, NULL)`),
    );
    const ledger = ledgerIn(engine);
    // The third is the heading of the second.
    for (const knownAt of [{}, { knownAt: "2022-12-31" }]) {
      const question = { period: "2022", asOf: "2022-12-31", ...knownAt };
      const [signed] = await ledger.evaluate([signedProjects], question);
      expect(signed).toMatchObject({ value: { numerator: "2" } });
    }
  });

  it.each(["citext", 'text COLLATE "blind"'])(
    "tells apart what %s takes for equal",
    async (type) => {
      await engine.query(plain("CREATE EXTENSION IF NOT EXISTS citext"));
      await engine.query(plain(blindToCase.replace("COLLATION", "COLLATION IF NOT EXISTS")));
      await engine.query(plain('DROP TABLE IF EXISTS "projects", "signings"'));
      await differInCase(engine, type, "projects");
      expect(await answersAbout(engine)).toMatchObject(toldApart);
    },
  );

  it("finds a column of a type of one's own that is no text", async () => {
    await engine.query(plain('DROP TABLE IF EXISTS "projects"'));
    await engine.query(plain("CREATE TYPE pair AS (one text, two text)"));
    await engine.query(plain('CREATE TABLE "projects" ("row" bigint, "park" pair)'));
    await expect(problemOf(readCatalog(engine))).resolves.toEqual({
      code: "engine-column-type",
      parameters: {
        table: "projects",
        column: "park",
        type: "USER-DEFINED pair",
        expected: "text",
      },
    });
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
