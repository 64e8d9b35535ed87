import type { Ledger, Table } from "@ipms/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLedger } from "./ledger/read-ledger.js";
import { writeParquet } from "./parquet/write/write-parquet.js";
import { writeCsv } from "./write/write-csv.js";
import { writeLedgerJson, writeNdjson } from "./write/write-json.js";

/** The columns as plain data; texts, which a column hands out one by one, as a list. */
function columnsOf({ columns, rowCount }: Table): object {
  return Object.fromEntries(
    [...columns].map(([field, column]) => [
      field,
      column.kind === "text"
        ? Array.from({ length: rowCount }, (_, row) => column.at(row))
        : column,
    ]),
  );
}

const encoder = new TextEncoder();

/** The bytes of texts in chunks of a few bytes, so that every cut is met. */
function* cut(texts: Iterable<string>, size: number): Generator<Uint8Array, void, void> {
  const bytes = encoder.encode([...texts].join(""));
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(name: string, texts: Iterable<string>, size: number): Promise<Ledger> {
  const { ledger, problems } = await readLedger([{ name, chunks: cut(texts, size) }]);
  expect(problems).toEqual([]);
  return ledger;
}

const content = (table: Table | undefined) =>
  table && { rowCount: table.rowCount, columns: columnsOf(table) };

const letter = fc.constantFrom(
  "a",
  "Z",
  "招",
  "商",
  "𠮷",
  '"',
  ",",
  "\n",
  "\r",
  "\\",
  "'",
  "=",
  ";",
);
const text = fc.array(letter, { maxLength: 8 }).map((letters) => `x${letters.join("")}`);
const two = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.integer({ min: 0, max: 9999 }))
  .chain(([whole, part]) =>
    fc.constantFrom(`${whole}`, `${whole}.${String(part).padStart(4, "0")}`),
  );
const money = fc.record({ amount, currency: fc.constantFrom("CNY", "USD", "HKD") });

const project = fc.record(
  {
    name: text,
    remarks: text,
    contractType: fc.constantFrom("formal-contract", "framework"),
    totalInvestment: money,
    landAreaMu: amount,
    plannedJobs: fc.integer({ min: 0, max: 100_000 }),
    signedOn: date,
    startedOn: date,
    returningEntrepreneur: fc.boolean(),
  },
  { requiredKeys: ["name"] },
);
const projects = fc
  .array(project, { minLength: 1, maxLength: 6 })
  .map((records) => records.map((record, index) => ({ projectId: `P-${index}`, ...record })));

test("whatever is read is written and read again as the same table, in each form", async () => {
  await fc.assert(
    fc.asyncProperty(projects, fc.integer({ min: 1, max: 40 }), async (records, size) => {
      const document = JSON.stringify({
        standardVersion: "1.0",
        asOf: "2022-06-30",
        projects: records,
      });
      const ledger = await read("ledger.json", [document], size);
      const table = ledger.tables.get("projects");
      if (table === undefined) throw new Error("the table is there");
      expect(table.rowCount).toBe(records.length);

      const fromCsv = await read("projects.csv", writeCsv(table), size);
      expect(content(fromCsv.tables.get("projects"))).toEqual(content(table));
      const fromTsv = await read("projects.tsv", writeCsv(table, "\t"), size);
      expect(content(fromTsv.tables.get("projects"))).toEqual(content(table));
      const fromLines = await read("projects.ndjson", writeNdjson(table), size);
      expect(content(fromLines.tables.get("projects"))).toEqual(content(table));
      const again = await read("ledger.json", writeLedgerJson(ledger), size);
      expect(content(again.tables.get("projects"))).toEqual(content(table));
      expect(again.head).toEqual(ledger.head);
      const pieces: Uint8Array[] = [];
      for await (const piece of writeParquet(table)) pieces.push(piece);
      const columnar = await readLedger([{ name: "projects.parquet", chunks: pieces }]);
      expect(columnar.problems).toEqual([]);
      const fromParquet = columnar.ledger.tables.get("projects");
      expect(fromParquet && content(fromParquet)).toEqual(content(table));
      expect(fromParquet && [...writeNdjson(fromParquet)]).toEqual([...writeNdjson(table)]);
    }),
    { numRuns: 100 },
  );
});

test("what is written does not depend on how it was read", async () => {
  await fc.assert(
    fc.asyncProperty(projects, async (records) => {
      const lines = records.map((record) => `${JSON.stringify(record)}\n`);
      const ledger = await read("projects.ndjson", lines, 7);
      const table = ledger.tables.get("projects");
      if (table === undefined) throw new Error("the table is there");
      const csv = [...writeCsv(table)].join("");
      const again = (await read("projects.csv", [csv], 5)).tables.get("projects");
      expect(again && [...writeCsv(again)].join("")).toBe(csv);
    }),
    { numRuns: 100 },
  );
});
