import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { openDuckdb } from "./engines/duckdb/open-duckdb.js";
import { ledgers } from "./random-ledgers.test-input.js";
import { signedAtAll } from "./random-questions.test-input.js";
import { inEngine, inMemory, reloaded } from "./same-answers.test-input.js";

const engine = await openDuckdb({ threads: 1 });

afterAll(async () => engine.close());

it("a measure over signings as they were known on a day is what memory says, with ids or without", async () => {
  const days = fc.constantFrom("2022-03-31", "2022-05-05", "2022-06-30");
  const settings = { numRuns: 30, seed: 2041, endOnFailure: true };
  let values = 0;
  await fc.assert(
    fc.asyncProperty(ledgers, days, fc.boolean(), async (input, day, named) => {
      const signings = input.signings?.map(({ projectId, ...signing }) =>
        named ? { projectId, ...signing } : signing,
      );
      const { ledger } = ledgerOf({ ...input, ...(signings && { signings }) });
      const question = { period: "2022-H1", asOf: day, knownAt: day };
      const asked = { definitions: [signedAtAll], question };
      const expected = inMemory(asked, ledger);
      expect(await inEngine(asked, await reloaded(engine, ledger))).toStrictEqual(expected);
      values += JSON.stringify(expected).includes('"status":"value"') ? 1 : 0;
    }),
    settings,
  );
  expect(values).toBeGreaterThan(3);
}, 60_000);
