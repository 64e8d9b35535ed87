import { PGlite } from "@electric-sql/pglite";
import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { openDuckdb } from "./engines/duckdb/open-duckdb.js";
import type { LedgerEngine } from "./engines/ledger-engine.js";
import { openPglite } from "./engines/postgres/open-pglite.js";
import { ledgers } from "./random-ledgers.test-input.js";
import { questionsAsked } from "./random-questions.test-input.js";
import { inEngine, inMemory, reloaded } from "./same-answers.test-input.js";

const openings: Readonly<Record<string, () => Promise<LedgerEngine>>> = {
  DuckDB: () => openDuckdb({ threads: 1 }),
  PGlite: async () => openPglite(await PGlite.create()),
};
const open: LedgerEngine[] = [];

afterAll(async () => {
  for (const engine of open) await engine.close();
});

describe.each(Object.entries(openings))("%s", (_, opening) => {
  it("answers as memory does, to the last digit", async () => {
    const engine = await opening();
    open.push(engine);
    let values = 0;
    await fc.assert(
      fc.asyncProperty(ledgers, questionsAsked(12), async (input, asked) => {
        const { ledger } = ledgerOf(input);
        const source = await reloaded(engine, ledger);
        const expected = inMemory(asked, ledger);
        expect(await inEngine(asked, source)).toStrictEqual(expected);
        values += JSON.stringify(expected).split('"status":"value"').length - 1;
      }),
      // The same sample every time, and no shrinking: `pnpm test:engines` looks for new cases.
      { numRuns: 8, seed: 2040, endOnFailure: true },
    );
    expect(values).toBeGreaterThan(10);
  }, 180_000);
});
