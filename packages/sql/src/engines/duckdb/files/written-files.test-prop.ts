import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LedgerForm, writeLedger } from "@ipms/files";
import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { EngineRow } from "../../../engine.js";
import { slow } from "../../contract.test-input.js";
import { trimmed } from "../../sample.test-input.js";
import { openDuckdb } from "../open-duckdb.js";

const folder = mkdtempSync(join(tmpdir(), "ipms-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const letters = ["a", "Z", "招", "𠮷", '"', ",", "\n", "\r", "\\", "'", "\t", " "];
const text = fc
  .array(fc.constantFrom(...letters), { maxLength: 8 })
  .map((some) => `x${some.join("")}`);
const two = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => [String(year).padStart(4, "0"), two(month), two(day)])
  .chain((parts) => fc.constantFrom(1, 2, 3).map((length) => parts.slice(0, length).join("-")));
const decimal = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    fc.integer({ min: 0, max: 1e6 }),
    fc.nat({ max: 12 }),
  )
  .map(([whole, part, places]) =>
    places === 0 ? `${whole}` : `${whole}.${String(part).padStart(12, "0").slice(-places)}`,
  );
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const project = fc.record({
  name: text,
  division: maybe(fc.constantFrom("431102", "430000")),
  contractType: maybe(fc.constantFrom("formal-contract", "framework")),
  park: maybe(text),
  signedOn: maybe(date),
  startedOn: maybe(date.filter((one) => one.length === 10)),
  returningEntrepreneur: maybe(fc.boolean()),
  plannedJobs: maybe(fc.nat({ max: 1_000_000 })),
  landAreaMu: maybe(decimal),
  totalInvestment: maybe(fc.record({ amount: decimal, currency: fc.constantFrom("CNY", "USD") })),
});
const projects = fc
  .array(project, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one, at) => ({ projectId: `P-${at}`, ...one })));

const asked = { text: 'SELECT * FROM "projects" ORDER BY "row"', parameters: [] };

/** Rows whose decimals are the same however many zeros stand at their ends. */
const plainRows = (rows: readonly EngineRow[]): unknown =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .map(
          ([name, value]) =>
            [name, /amount|Area|Jobs/.test(name) ? trimmed(value) : value] as const,
        )
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

async function filesOf(ledger: Parameters<typeof writeLedger>[0], form: LedgerForm) {
  const [file] = writeLedger(ledger, form);
  const pieces: Uint8Array[] = [];
  for await (const piece of file?.chunks ?? []) pieces.push(piece);
  const path = join(folder, `projects.${form}`);
  writeFileSync(path, Buffer.concat(pieces));
  return { projects: path };
}

test.each(["csv", "ndjson", "parquet"] as const)(
  "files written as %s hold what is loaded from memory",
  async (form) => {
    const loaded = await openDuckdb({ threads: 1 });
    await fc.assert(
      fc.asyncProperty(projects, async (records) => {
        const { ledger, problems } = ledgerOf({ projects: records });
        expect(problems).toEqual([]);
        const read = await openDuckdb({ threads: 1 });
        await loaded.load(ledger, { replace: true });
        await read.readFiles(await filesOf(ledger, form));
        const [expected, found] = [await loaded.query(asked), await read.query(asked)];
        await read.close();
        expect(plainRows(found)).toEqual(plainRows(expected));
      }),
      { numRuns: 20 },
    );
    await loaded.close();
  },
  slow,
);
