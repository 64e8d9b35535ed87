import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { ledgers, questionsAsked } from "./agreement.test-input.js";
import { openDuckdb } from "./engines/duckdb/open-duckdb.js";
import { inEngine, inMemory, reloaded } from "./same-answers.test-input.js";

const duckdb = openDuckdb({ threads: 1 });

afterAll(async () => (await duckdb).close());

it("DuckDB answers as memory does, to the last digit", async () => {
  const engine = await duckdb;
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(ledgers, questionsAsked, async (input, [asked, question]) => {
      const { ledger } = ledgerOf(input);
      const source = await reloaded(engine, ledger);
      const expected = inMemory(asked, ledger, question);
      expect(await inEngine(asked, source, question)).toStrictEqual(expected);
      for (const kind of Object.keys(expected)) seen.add(kind);
    }),
    // The same sample every time, and no shrinking: the long run looks for new cases.
    { numRuns: 12, seed: 2022, endOnFailure: true },
  );
  expect(seen).toEqual(new Set(["answers", "mistake"]));
});
