import type { Measure, Term } from "@ipms/core";
import { ledgerOf, signedProjects, startRate } from "@ipms/metrics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DuckdbEngine, openDuckdb } from "./engines/duckdb/open-duckdb.js";
import { ledgerIn } from "./ledger-in.js";

const question = { period: "2022-H1", asOf: "2022-06-30" } as const;
let engine: DuckdbEngine;

beforeAll(async () => {
  engine = await openDuckdb({ threads: 1 });
});

afterAll(async () => {
  await engine.close();
});

describe("ledgerIn", () => {
  it("says what lies there", async () => {
    const { ledger } = ledgerOf({
      projects: [{ name: "Mill", signedOn: "2022-02" }, { name: "Dock" }],
      signings: [{ projectId: "1", signedOn: "2022-03-01" }],
    });
    await engine.load(ledger, { replace: true });
    const tables = ledgerIn(engine);
    expect(await tables.rows()).toEqual(
      new Map([
        ["projects", 2],
        ["signings", 1],
      ]),
    );
    expect((await tables.fields()).get("projects")).toEqual(["name", "signedOn"]);
    // without ids nothing can be joined: one of two projects was signed
    const [signed] = await tables.evaluate([signedProjects], question);
    expect(signed).toMatchObject({ status: "value", value: { numerator: "1" } });
  });

  it("reads the head that it is told", async () => {
    const asked = ledgerIn(engine, { head: { asOf: "2022-05-31" } });
    const [rate] = await asked.evaluate([startRate], question);
    expect(rate).toMatchObject({ reason: "beyond-ledger", detail: "2022-05-31" });
  });

  it("refuses by name what SQL cannot say", async () => {
    const term: Term<"code"> = { node: "field", table: "projects", field: "name" };
    const where = { node: "starts-with", term, prefix: term } as const;
    const named: Measure = { ...signedProjects, where };
    await expect(ledgerIn(engine).evaluate([named], question)).rejects.toMatchObject({
      problem: { code: "not-in-sql", parameters: { engine: "DuckDB", feature: "starts-with" } },
    });
  });

  it("gives nothing once its signal is given", async () => {
    const signal = AbortSignal.abort();
    await expect(
      ledgerIn(engine, { signal }).evaluate([startRate], question),
    ).rejects.toMatchObject({ name: "AbortError" });
  });

  it("names the table that is missing", async () => {
    await engine.query({ text: `DROP TABLE "projects"`, parameters: [] });
    await expect(ledgerIn(engine).rows()).rejects.toMatchObject({
      problem: { code: "engine-table-missing", parameters: { table: "projects" } },
    });
  });
});
