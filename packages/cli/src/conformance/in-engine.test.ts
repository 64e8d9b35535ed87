import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { ledgerOf } from "@ipms/metrics";
import { openDuckdb, openPglite } from "@ipms/sql";
import { describe, expect, test } from "vitest";
import { call } from "../../testing.js";
import { inEngine } from "./in-engine.js";
import { judge } from "./judge.js";
import { ownAnswer } from "./own-answer.js";
import { byLedger, type ConformanceSuite } from "./suite.js";

const suite = JSON.parse(
  readFileSync(new URL("../../../metrics/conformance/suite.json", import.meta.url), "utf8"),
) as ConformanceSuite;

describe.each([
  ["DuckDB", () => openDuckdb({ threads: 1 })],
  ["PGlite", () => openPglite(new PGlite())],
] as const)("%s", (_name, open) => {
  test("gives the expected answer to every case", async () => {
    const evaluator = inEngine(suite, await open());
    const answers: object[] = [];
    for (const each of byLedger(suite.cases)) {
      answers.push(await ownAnswer(evaluator, each));
    }
    await evaluator.close();
    const { cases } = judge(suite.cases, answers.map((each) => JSON.stringify(each)).join("\n"));
    expect(cases.map(({ id, verdict }) => [id, verdict])).toEqual(
      suite.cases.map(({ id }) => [id, "passed"]),
    );
  }, 120_000);
});

test("an engine that holds a ledger keeps it", async () => {
  const engine = await openDuckdb();
  const { ledger } = ledgerOf({ targets: [{ targetId: "T", metric: "signed-projects" }] });
  await engine.load(ledger);
  const [first] = suite.cases;
  if (first === undefined) throw new RangeError("no cases");
  await expect(ownAnswer(inEngine(suite, engine), first)).rejects.toMatchObject({
    values: { table: "targets" },
  });
  const count = { text: 'SELECT count(*) AS "n" FROM "targets"', parameters: [] };
  expect(await engine.query(count)).toEqual([{ n: 1n }]);
  await engine.close();
});

test.each([
  ["all goes well", { fails: false, ends: "fulfilled" }],
  ["the first ledger fails to load", { fails: true, ends: "rejected" }],
])("no table of the suite stays behind where %s", async (_case, { fails, ends }) => {
  const engine = await openDuckdb();
  let [isClosed, loads] = [false, 0];
  const evaluator = inEngine(suite, {
    ...engine,
    async load(...asked) {
      loads += 1;
      // The first load puts the empty tables there, the second is the ledger's.
      if (fails && loads === 2) throw new RangeError("no room");
      await engine.load(...asked);
    },
    close: async () => void (isClosed = true),
  });
  const [first] = suite.cases;
  if (first === undefined) throw new RangeError("no cases");
  const [answer] = await Promise.allSettled([ownAnswer(evaluator, first)]);
  expect(answer.status).toBe(ends);
  await evaluator.close();
  const tables = { text: 'SELECT count(*) AS "n" FROM duckdb_tables()', parameters: [] };
  expect(isClosed).toBe(true);
  expect(await engine.query(tables)).toEqual([{ n: 0n }]);
  await engine.close();
});

test("the command asks DuckDB, and knows who needs an address", async () => {
  const one = ["--case", "start-rate-quarter"];
  const asked = await call(["conformance", "--engine", "duckdb", ...one]);
  expect(asked.out).toBe("1 cases: 1 passed, 0 failed, 0 unsupported, 0 unanswered.\n");
  const nowhere = await call(["conformance", "--engine", "postgres", ...one]);
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).toContain("--engine postgres needs --address");
  const needless = await call(["conformance", "--engine", "duckdb", "--address", "x", ...one]);
  expect(needless.code).toBe(2);
  const both = await call(["conformance", "--engine", "duckdb", "--runner", "true"]);
  expect(both.code).toBe(2);
});
