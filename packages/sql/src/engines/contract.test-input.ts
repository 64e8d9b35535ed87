import { ledgerOf } from "@ipms/metrics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dialect, Statement } from "../engine.js";
import { EngineError } from "../engine-error.js";
import { readCatalog } from "../catalog/read-catalog.js";
import type { LedgerEngine } from "./ledger-engine.js";
import { sample, sampleQuery, sampleRows, trimmed } from "./sample.test-input.js";

/** How each dialect writes what the others write in another way. */
const words: Readonly<
  Record<Dialect, { readonly numbers: string; readonly placeholders: readonly string[] }>
> = {
  duckdb: {
    numbers: `CAST('99999999999999999999999999.999999999999' AS DECIMAL(38, 12)) AS "wide",
      CAST(9007199254740993 AS BIGINT) AS "whole", CAST(-7 AS INTEGER) AS "small", true AS "yes", NULL AS "nothing"`,
    placeholders: ["CAST($1 AS VARCHAR)", "CAST($2 AS INTEGER)"],
  },
  postgres: {
    numbers: `CAST('99999999999999999999999999.999999999999' AS numeric(38, 12)) AS "wide",
      CAST(9007199254740993 AS bigint) AS "whole", CAST(-7 AS integer) AS "small", true AS "yes", CAST(NULL AS integer) AS "nothing"`,
    placeholders: ["CAST($1 AS text)", "CAST($2 AS integer)"],
  },
  clickhouse: {
    numbers: `toDecimal128('99999999999999999999999999.999999999999', 12) AS "wide",
      toInt64(9007199254740993) AS "whole", toInt32(-7) AS "small", true AS "yes", CAST(NULL, 'Nullable(Int32)') AS "nothing"`,
    placeholders: ["{p1:String}", "{p2:Int32}"],
  },
};

const hostile = [
  `'; DROP TABLE "projects"; --`,
  `"\\"`,
  "a\tb\nc\r\\N\\",
  "项目 😀 Ärger",
  "{p1:String} $1 ? %s",
  "",
];

/** Milliseconds that an engine may take to begin on a machine with much else to do. */
export const slow = 120_000;

/** A statement without values. */
export const plain = (text: string): Statement => ({ text, parameters: [] });

/** Makes a collation of PostgreSQL to which capital and small letters are equal. */
export const blindToCase = `CREATE COLLATION "blind" (provider = icu, locale = '@colStrength=secondary', deterministic = false)`;

/** What was wrong, or that nothing was. */
export const problemOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => "answered",
    (error: unknown) => (error instanceof EngineError ? error.problem : error),
  );

/**
 * What every engine must do alike.
 *
 * @param dialect - its dialect
 * @param open - opens one on an empty place
 */
export function describeEngine(dialect: Dialect, open: () => Promise<LedgerEngine>): void {
  describe(`${dialect} as any engine`, () => {
    let engine: LedgerEngine;
    const { numbers, placeholders } = words[dialect];
    const [text = "", number = ""] = placeholders;

    beforeAll(async () => {
      engine = await open();
    }, slow);

    afterAll(async () => {
      await engine.close();
    });

    it("keeps every digit", async () => {
      expect(engine.dialect).toBe(dialect);
      expect(await engine.query(plain(`SELECT ${numbers}`))).toEqual([
        {
          wide: "99999999999999999999999999.999999999999",
          whole: 9_007_199_254_740_993n,
          small: -7n,
          yes: true,
          nothing: null,
        },
      ]);
    });

    it("takes no floating number for an answer", async () => {
      const floating = { duckdb: "DOUBLE", postgres: "float8", clickhouse: "Float64" }[dialect];
      await expect(
        engine.query(plain(`SELECT CAST(2 AS ${floating}) AS "half"`)),
      ).rejects.toMatchObject({ code: "internal" });
    });

    it.each(hostile)("binds %j as a value", async (value) => {
      const asked = {
        text: `SELECT ${text} AS "text", ${number} AS "number"`,
        parameters: [value, "4"],
      };
      expect(await engine.query(asked)).toEqual([{ text: value, number: 4n }]);
    });

    it("holds a ledger as it is in memory", async () => {
      await engine.load(sample, { replace: true });
      const rows = await engine.query(plain(sampleQuery));
      const exact = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, trimmed(value)])),
      );
      expect(exact).toEqual(sampleRows);
      expect(await engine.query(plain('SELECT count(*) AS "n" FROM "fundReceipts"'))).toEqual([
        { n: 0n },
      ]);
    });

    it("says which fields it holds", async () => {
      await engine.load(sample, { replace: true });
      const catalog = await readCatalog(engine);
      expect([...catalog.keys()]).toEqual(["projects", "fundReceipts"]);
      expect([...(catalog.get("projects")?.fields.keys() ?? [])].toSorted()).toEqual(
        [
          "contractType",
          "division",
          "landAreaMu",
          "name",
          "plannedJobs",
          "projectId",
          "returningEntrepreneur",
          "signedOn",
          "startedOn",
          "totalInvestment",
        ].toSorted(),
      );
    });

    it("replaces tables only where that is asked for, and all of them or none", async () => {
      await engine.load(sample, { replace: true });
      await expect(problemOf(engine.load(sample))).resolves.toMatchObject({
        code: "engine-table-exists",
        parameters: { table: "projects" },
      });
      const signal = AbortSignal.abort(new Error("enough"));
      const other = ledgerOf({ projects: [{ projectId: "A", name: "a" }] }).ledger;
      await expect(engine.load(other, { replace: true, signal })).rejects.toThrow("enough");
      const count = plain('SELECT count(*) AS "n" FROM "projects"');
      expect(await engine.query(count)).toEqual([{ n: 3n }]);
      await engine.load(other, { replace: true });
      expect(await engine.query(count)).toEqual([{ n: 1n }]);
      // The sample has receipts, the other ledger none: they are not left to be counted with it.
      expect([...(await readCatalog(engine)).keys()]).toEqual(["projects"]);
    });

    it("takes more rows than go in one piece", async () => {
      const projects = Array.from({ length: 12_000 }, (_, at) => ({
        projectId: `P${at}`,
        name: "x".repeat(200),
        totalInvestment: { amount: `${at}.01`, currency: "CNY" },
      }));
      await engine.load(ledgerOf({ projects }).ledger, { replace: true });
      const asked =
        'SELECT count(DISTINCT "projectId") AS "n", sum("totalInvestment_amount") AS "sum" FROM "projects"';
      const [row] = await engine.query(plain(asked));
      // 0 + 1 + … + 11 999, and a cent for each.
      expect(row?.["n"]).toBe(12_000n);
      expect(trimmed(row?.["sum"])).toBe("71994120");
    });

    it("refuses amounts of more digits than it adds up", async () => {
      const amount = "12345678901234567890123456.255";
      const totalInvestment = { amount, currency: "CNY" };
      const { ledger } = ledgerOf({ projects: [{ projectId: "A", name: "a", totalInvestment }] });
      const facts = { table: "projects", field: "totalInvestment", value: amount };
      await expect(problemOf(engine.load(ledger, { replace: true }))).resolves.toMatchObject({
        code: "amount-beyond-engine",
        parameters: facts,
      });
    });

    it("names a table that is not there", async () => {
      await expect(
        problemOf(engine.query(plain('SELECT * FROM "targetPlans"'))),
      ).resolves.toMatchObject({
        code: "engine-table-missing",
        parameters: {
          table: "targetPlans",
        },
      });
    });

    it("says that a query is no query", () =>
      expect(problemOf(engine.query(plain("SELEKT 1")))).resolves.toMatchObject({
        code: "engine-failed",
      }));

    it("keeps the reason of who no longer wants an answer", async () => {
      const signal = AbortSignal.abort(new Error("no longer"));
      await expect(engine.query(plain("SELECT 1"), { signal })).rejects.toThrow("no longer");
    });
  });
}
