import { PGlite } from "@electric-sql/pglite";
import { problemTexts, textIn } from "@ipms/core";
import { signedInvestment, signedProjects, startRate } from "@ipms/metrics";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Engine, EngineRow } from "./engine.js";
import type { EngineError } from "./engine-error.js";
import { answersAbout, differInCase, toldApart } from "./engines/case-alone.test-input.js";
import { plain } from "./engines/contract.test-input.js";
import { openDuckdb } from "./engines/duckdb/open-duckdb.js";
import { openPglite } from "./engines/postgres/open-pglite.js";
import { ledgerIn } from "./ledger-in.js";

const question = { period: "2022", asOf: "2022-12-31" } as const;

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  DuckDB: () => openDuckdb({ threads: 1 }),
  PostgreSQL: async () => openPglite(await PGlite.create()),
};

describe.each(Object.entries(engines))(
  "codes of tables that somebody else filled, in %s",
  (name, open) => {
    let engine: Engine;
    const run = (text: string): Promise<readonly EngineRow[]> =>
      engine.query({ text, parameters: [] });
    const problemOf = async (answer: Promise<unknown>): Promise<EngineError["problem"]> => {
      const failure = await answer.catch((error: EngineError) => error);
      return (failure as EngineError).problem;
    };

    beforeAll(async () => {
      engine = await open();
    }, 60_000);

    afterAll(async () => engine.close());

    beforeEach(async () => {
      await run(`DROP TABLE IF EXISTS "projects"`);
      await run(`DROP TABLE IF EXISTS "exchangeRates"`);
      await run(`CREATE TABLE "projects" ("row" BIGINT, "projectId" VARCHAR,
      "signedOn_first" INTEGER, "signedOn_last" INTEGER, "contractType" VARCHAR,
      "division" VARCHAR, "industry" VARCHAR, "totalInvestment_amount" DECIMAL(18, 2),
      "totalInvestment_currency" VARCHAR)`);
      await run(`INSERT INTO "projects" VALUES
      (0, '1', 19050, 19050, 'formal-contract', '431102', 'C', 1, 'CNY'),
      (1, '2', 19050, 19050, NULL, NULL, NULL, NULL, NULL)`);
    });

    it("pass where the standard has them, absent ones too", async () => {
      const by = ["division", "industry"];
      const [table] = await ledgerIn(engine).evaluate([signedProjects], { ...question, by });
      expect(table?.total).toMatchObject({ value: { numerator: "2" } });
    });

    it.each([
      ["contractType", "contract", [signedProjects], question],
      ["division", "Hunan", [signedProjects], { ...question, by: ["division:prefecture"] }],
      ["industry", "steel", [signedProjects], { ...question, where: { industry: "C" } }],
      ["totalInvestment_currency", "元", [signedInvestment], question],
    ])("name the column %s that holds %j", async (column, value, asked, own) => {
      await run(`UPDATE "projects" SET "${column}" = '${value}' WHERE "row" = 1`);
      expect(await problemOf(ledgerIn(engine).evaluate(asked, own))).toEqual({
        code: "engine-unknown-code",
        parameters: { engine: name, table: "projects", column, values: [value] },
      });
    });

    it.each([
      ["", '""', "“”"],
      ["formal-contract ", '"formal-contract "', "“formal-contract ”"],
      ["a, b；c", '"a, b；c"', "“a, b；c”"],
      ["431102\n", String.raw`"431102\u000a"`, String.raw`“431102\u000a”`],
    ])("show where %j begins and ends", async (value, english, chinese) => {
      await run(`UPDATE "projects" SET "contractType" = '${value}' WHERE "row" = 1`);
      const problem = await problemOf(ledgerIn(engine).evaluate([signedProjects], question));
      expect(problem).toMatchObject({ code: "engine-unknown-code" });
      const { code, parameters } = problem;
      expect(textIn(problemTexts[code], "en", parameters)).toContain(`such as ${english};`);
      expect(textIn(problemTexts[code], "zh-Hans", parameters)).toContain(`如${chinese}；`);
    });

    it("are not looked at where nothing reads them", async () => {
      await run(`UPDATE "projects" SET "industry" = 'steel', "division" = 'Hunan'`);
      const [signed] = await ledgerIn(engine).evaluate([signedProjects], question);
      expect(signed).toMatchObject({ value: { numerator: "2" } });
    });

    it("are looked at in tables that are read whole", async () => {
      await run(`CREATE TABLE "exchangeRates" ("row" BIGINT, "fromCurrency" VARCHAR)`);
      await run(`INSERT INTO "exchangeRates" VALUES (0, 'dollars'), (1, 'USD'), (2, 'dollars')`);
      expect(await problemOf(ledgerIn(engine).evaluate([startRate], question))).toMatchObject({
        parameters: { table: "exchangeRates", values: ["dollars"] },
      });
    });

    it("are fetched a few at a time, however many are wrong", async () => {
      await run(`INSERT INTO "projects" ("row", "projectId", "contractType", "industry")
      SELECT n + 2, 'more', 'written by hand ' || n, 'trade ' || n
      FROM (SELECT * FROM generate_series(0, 19999)) AS series(n)`);
      const fetched: number[] = [];
      const counting: Engine = {
        dialect: engine.dialect,
        query: async (statement, options) => {
          const rows = await engine.query(statement, options);
          fetched.push(rows.length);
          return rows;
        },
        close: () => engine.close(),
      };
      const own = { ...question, where: { industry: "C" } };
      const failure = ledgerIn(counting).evaluate([signedProjects], own);
      const first = [0, 1, 10, 100, 1000].map((number) => `written by hand ${number}`);
      expect(await problemOf(failure)).toMatchObject({
        parameters: { column: "contractType", values: first },
      });
      // The last query fetched them; what the catalog says of columns came before.
      expect(fetched.at(-1)).toBe(5);
    });
  },
);

it("hold for every spelling of a column of DuckDB that takes some for equal", async () => {
  const engine = await openDuckdb({ threads: 1 });
  // A view has the collations of its tables, and DuckDB says so nowhere.
  await differInCase(engine, "VARCHAR COLLATE NOCASE", "own");
  await engine.query(plain('CREATE VIEW "projects" AS SELECT * FROM "own"'));
  expect(await answersAbout(engine)).toMatchObject(toldApart);
  await engine.close();
});
