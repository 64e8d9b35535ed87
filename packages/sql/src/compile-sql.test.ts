import { type Askable, type SizeBandChoice, signedInvestment, signedProjects } from "@ipms/metrics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fullCatalog } from "./catalog/catalog.js";
import { compileSizeBandsSql } from "./compile-sql.js";
import type { Answering, Statement } from "./engine.js";
import { openDuckdb } from "./engines/duckdb/open-duckdb.js";
import type { LedgerEngine } from "./engines/ledger-engine.js";
import { identifier } from "./identifier.js";
import { sqlType } from "./layout/sql-types.js";
import { rowColumn, storedColumns } from "./layout/stored-columns.js";
import { ledgerIn } from "./ledger-in.js";

const question = { period: "2022", asOf: "2022-12-31" } as const;

describe("the statements of size bands", () => {
  let engine: LedgerEngine;

  beforeAll(async () => {
    engine = await openDuckdb({ threads: 1 });
    const run = (text: string) => engine.query({ text, parameters: [] });
    // A ledger that has everything: every table, every field, a repeated id, a package, a signing.
    for (const [table, { fields }] of fullCatalog()) {
      const columns = [...fields].flatMap(([field, { kind }]) =>
        storedColumns(field, kind).map(
          ({ name, kind: stored }) => `${identifier(name)} ${sqlType(stored, "duckdb")}`,
        ),
      );
      const row = `${identifier(rowColumn)} ${sqlType("row", "duckdb")}`;
      await run(`CREATE TABLE ${identifier(table)} (${[row, ...columns].join(", ")})`);
    }
    const columns = `"row", "projectId", "packageOf", "totalInvestment_amount", "totalInvestment_currency",
      "fixedAssetInvestment_amount", "fixedAssetInvestment_currency"`;
    await run(`INSERT INTO "projects" (${columns}) VALUES
      (0, 'a', NULL, 300000000, 'CNY', 90000000, 'CNY'), (1, 'a', 'b', 1, 'CNY', 1, 'CNY')`);
    await run(`INSERT INTO "signings" ("row", "projectId", "signedOn_first", "signedOn_last")
      VALUES (0, 'a', 19050, 19050)`);
  });

  afterAll(async () => engine.close());

  it.each([
    ["of a count", signedProjects, { bands: "nested", basis: "total" }],
    ["that share nothing", signedProjects, { bands: "disjoint", basis: "fixed" }],
    ["of a sum", signedInvestment, { bands: "nested", basis: "fixed" }],
  ] as const satisfies readonly (readonly [string, Askable, SizeBandChoice])[])(
    "%s are those that an engine is asked",
    async (_, asked, choice) => {
      const printed = await compileSizeBandsSql(asked, question, choice, "duckdb");
      const seen: Statement[] = [];
      const recording: Answering = {
        dialect: engine.dialect,
        query: (statement, options) => {
          seen.push(statement);
          return engine.query(statement, options);
        },
      };
      const close = (): Promise<void> => Promise.resolve();
      const table = await ledgerIn({ ...recording, close }).evaluateSizeBands(
        asked,
        question,
        choice,
      );
      // Before them the engine is asked what it holds, and for wrong codes.
      const counting = seen.filter(({ text }) => /^(?:WITH|SELECT DISTINCT)\b/.test(text));
      expect(counting).toEqual(printed);
      expect(printed.length).toBeGreaterThan(0);
      expect(JSON.stringify(table)).toContain('"status":"value"');
    },
  );
});
