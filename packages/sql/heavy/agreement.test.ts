import { isDeepStrictEqual } from "node:util";
import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { openClickhouse } from "../src/engines/clickhouse/open-clickhouse.js";
import { openDuckdb } from "../src/engines/duckdb/open-duckdb.js";
import type { LedgerEngine } from "../src/engines/ledger-engine.js";
import { openPostgres } from "../src/engines/postgres/open-postgres.js";
import { ledgers } from "../src/random-ledgers.test-input.js";
import { questionsAsked } from "../src/random-questions.test-input.js";
import { inEngine, inMemory, reloaded } from "../src/same-answers.test-input.js";
import { startChdb } from "./chdb.js";
import { startPostgres } from "./postgres-server.js";

/** How many pairs of a ledger and a definition with its question each engine is compared over. */
const wanted = Number(process.env["IPMS_PAIRS"] ?? 1000);

/** How many definitions a question is asked of at most: they share its statements, and so are cheap. */
const definitions = 40;

/** Where the sequence of random ledgers and questions begins. */
const seed = Number(process.env["IPMS_SEED"] ?? 1);

const ends: (() => Promise<void>)[] = [];
const openings: Readonly<Record<string, () => Promise<LedgerEngine>>> = {
  DuckDB: () => openDuckdb({ threads: 1 }),
  async PostgreSQL() {
    const server = await startPostgres();
    ends.push(() => server.stop());
    return openPostgres({ address: server.address });
  },
  async ClickHouse() {
    const server = await startChdb();
    ends.push(() => server.stop());
    return openClickhouse({ address: server.address });
  },
};

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

describe.each(Object.keys(openings))("%s", (name) => {
  it(
    `answers ${wanted} random questions as memory does, to the last digit`,
    async () => {
      const engine = await openings[name]?.();
      if (engine === undefined) throw new RangeError(name);
      ends.push(() => engine.close());
      let pairs = 0;
      for (let round = 0; pairs < wanted; round += 1) {
        const [[input, several] = [{}, []]] = fc.sample(
          fc.tuple(ledgers, fc.array(questionsAsked(definitions), { minLength: 6, maxLength: 6 })),
          { seed: seed * 1_000_003 + round, numRuns: 1 },
        );
        const { ledger } = ledgerOf(input);
        const source = await reloaded(engine, ledger);
        for (const asked of several) {
          const expected = inMemory(asked, ledger);
          const found = await inEngine(asked, source);
          pairs += "answers" in expected ? expected.answers.length : 1;
          if (isDeepStrictEqual(found, expected)) continue;
          console.error(JSON.stringify({ seed, round, input, asked }));
          expect(found).toStrictEqual(expected);
        }
        if (round % 10 === 0) console.log(`${name}: ${pairs} pairs agree`);
      }
      expect(pairs).toBeGreaterThanOrEqual(wanted);
    },
    24 * 60 * 60 * 1000,
  );
});
