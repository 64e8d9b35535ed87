import { tableNames } from "@ipms/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf, columnsOf } from "./canonical-cells.test-input.js";
import type { ReadCsvOptions } from "./read-csv.js";
import { inOrder, readFast, readPlainly } from "./two-readings.test-input.js";

const file = fc.constantFrom(...tableNames).chain((table) =>
  fc.record({
    table: fc.constant(table),
    delimiter: fc.constantFrom(...",;\t|"),
    ending: fc.constantFrom("\n", "\r\n", "\r"),
    sizes: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }),
    rowsPerBatch: fc.integer({ min: 1, max: 5 }),
    quoteAlways: fc.boolean(),
    ragged: fc.constantFrom(0, 0, 0, 1),
    tail: fc.constantFrom("", "", "", '"open', 'a"b', "\u0000"),
    grid: fc
      .subarray([...columnsOf(table)], { minLength: 2 })
      .chain((columns) =>
        fc.tuple(
          fc.constant(columns.map(({ name }) => name)),
          fc.array(fc.tuple(...columns.map(({ kind }) => cellOf(kind))), { maxLength: 10 }),
        ),
      ),
  }),
);

type File = typeof file extends fc.Arbitrary<infer Value> ? Value : never;

function written({ grid, delimiter, ending, quoteAlways, ragged, tail }: File): Uint8Array {
  const [names, rows] = grid;
  const cell = (text: string): string =>
    quoteAlways || /["\n\r,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [names, ...rows].map((cells) => cells.map(cell).join(delimiter));
  if (ragged > 0) lines.splice(2, 0, "only one", "");
  return new TextEncoder().encode(`${lines.join(ending)}${ending}${tail}`);
}

test("the fast reader finds what the plain one does, in any table, at every cut of the bytes", async () => {
  await fc.assert(
    fc.asyncProperty(file, async (given) => {
      const bytes = written(given);
      const { table, delimiter, sizes, rowsPerBatch } = given;
      const expected = readPlainly(table, bytes, delimiter);
      const options = { delimiter, rowsPerBatch } as ReadCsvOptions;
      const { omitted, ...found } = await readFast(table, bytes, sizes, options);
      expect(inOrder(found)).toEqual(inOrder(expected));
      expect(omitted).toEqual({});
    }),
    { numRuns: 300 },
  );
});

test("in one batch even the order of all problems is the same, whatever the limit of length", async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.constantFrom(1, 9, 64, 69, 32_767), async (given, limit) => {
      const bytes = written(given);
      const { table, delimiter } = given;
      const expected = readPlainly(table, bytes, delimiter, limit);
      const options = { delimiter, maximumValueLength: limit } as ReadCsvOptions;
      const { omitted, ...found } = await readFast(table, bytes, [1 << 20], options);
      expect(found).toEqual(expected);
      expect(omitted).toEqual({});
    }),
    { numRuns: 300 },
  );
});

test("problems beyond the maximum of their code and field are counted, the others unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 0, max: 3 }), async (given, maximumProblems) => {
      const bytes = written(given);
      const { table, sizes } = given;
      const all = await readFast(table, bytes, sizes, {});
      const some = await readFast(table, bytes, sizes, { maximumProblems });
      const counts = new Map<string, number>();
      const omitted: Record<string, number> = {};
      const kept = all.problems.filter(({ code: found, field = "" }) => {
        const count = (counts.get(`${found} ${field}`) ?? 0) + 1;
        counts.set(`${found} ${field}`, count);
        if (count > maximumProblems) omitted[found] = (omitted[found] ?? 0) + 1;
        return count <= maximumProblems;
      });
      expect(some.problems).toEqual(kept);
      expect(some.omitted).toEqual(omitted);
      expect(some.columns).toEqual(all.columns);
    }),
    { numRuns: 150 },
  );
});
