import { signedInvestment, signedProjects, startRate } from "@ipms/metrics";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { EngineError } from "./engine-error.js";
import { openDuckdb } from "./engines/duckdb/open-duckdb.js";
import { ledgerIn } from "./ledger-in.js";

const question = { period: "2022", asOf: "2022-12-31" } as const;
const engine = await openDuckdb({ threads: 1 });
const run = (text: string) => engine.query({ text, parameters: [] });

afterAll(async () => engine.close());

describe("codes of tables that somebody else filled", () => {
  beforeEach(async () => {
    await run(`CREATE OR REPLACE TABLE "projects" ("row" BIGINT, "projectId" VARCHAR,
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
  ])("name the column %s that holds %s", async (column, value, asked, own) => {
    await run(`UPDATE "projects" SET "${column}" = '${value}' WHERE "row" = 1`);
    const failure = await ledgerIn(engine)
      .evaluate(asked, own)
      .catch((error: EngineError) => error);
    expect(failure).toMatchObject({
      problem: {
        code: "engine-unknown-code",
        parameters: { engine: "DuckDB", table: "projects", column, value },
      },
    });
  });

  it("are not looked at where nothing reads them", async () => {
    await run(`UPDATE "projects" SET "industry" = 'steel', "division" = 'Hunan'`);
    const [signed] = await ledgerIn(engine).evaluate([signedProjects], question);
    expect(signed).toMatchObject({ value: { numerator: "2" } });
  });

  it("are looked at in tables that are read whole", async () => {
    await run(`CREATE OR REPLACE TABLE "exchangeRates" ("row" BIGINT, "fromCurrency" VARCHAR)`);
    await run(`INSERT INTO "exchangeRates" VALUES (0, 'dollars')`);
    await expect(ledgerIn(engine).evaluate([startRate], question)).rejects.toMatchObject({
      problem: { parameters: { table: "exchangeRates", value: "dollars" } },
    });
  });
});
