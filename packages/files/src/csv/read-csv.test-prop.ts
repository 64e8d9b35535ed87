import type { TermKind } from "@ipms/core";
import { codeLists } from "@ipms/codelists";
import { fieldsOf, type TableName, tableNames } from "@ipms/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReadCsvOptions } from "./read-csv.js";
import { inOrder, readFast, readPlainly } from "./two-readings.test-input.js";

const two = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .tuple(
    fc.integer({ min: 1890, max: 2110 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );
const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const decimal = fc
  .tuple(fc.constantFrom("", "", "-"), digits(28), fc.option(digits(14), { nil: undefined }))
  .map(([sign, whole, part]) => `${sign}${whole}${part === undefined ? "" : `.${part}`}`);
const shortDecimal = fc
  .oneof(fc.tuple(digits(9), digits(5)), fc.tuple(digits(2), digits(14)))
  .chain(([whole, part]) =>
    fc.tuple(fc.constantFrom("", "", "-"), fc.constant(whole), fc.constantFrom(part, undefined)),
  )
  .map(([sign, whole, part]) => `${sign}${whole}${part === undefined ? "" : `.${part}`}`);
const words = fc.constantFrom(
  "招商引资",
  "电池项目",
  "a b",
  "𠮷",
  'say "yes"',
  "a,b",
  "x;y|z",
  "一\n二",
  "\u0085",
  "\u00a0",
  "é",
  "x".repeat(70),
);
const code = fc.constantFrom(
  ...Object.values(codeLists).flatMap((list) => Object.keys(list.codes).slice(0, 2)),

  "431102",
  "110000",
  "999999",
  "CN",
  "cn",
  "C",
  "3841",
  "98",
  "CNY",
  "USD",
  "RMB",
  "count",
  "money",
);
const creditCode = fc.constantFrom(
  "91350100M000100Y43",
  "91350100M000100Y34",
  "9135010OM000100Y43",
);
const period = fc.constantFrom("2022", "2022-H1", "2022-Q5", "2022-01/2022-09", "2022-1");
/** Few words, so that the same mistake is made again, beside another amount. */
const currency = fc.constantFrom("CNY", "CNY", "USD", "RMB", "人民币");
const wrongAmount = fc.constantFrom("5亿", "1,234.5");
type CellKind = TermKind | "currency";
const good: Readonly<Record<CellKind, fc.Arbitrary<string>>> = {
  text: fc.oneof(words, creditCode, period, digits(6)),
  code,
  boolean: fc.constantFrom("true", "false", "TRUE", "是", "0"),
  date,
  currency,
  money: fc.oneof(shortDecimal, decimal, wrongAmount),
  decimal: fc.oneof(shortDecimal, decimal),
  integer: fc.oneof(digits(5), digits(18), fc.constantFrom("-0", "-5", "007", "1.0", "+1")),
};
const anything = fc.oneof(...Object.values(good), fc.string({ unit: "grapheme", maxLength: 12 }));

/** A cell of a column: mostly of its kind, sometimes empty, sometimes of another. */
const cellOf = (kind: CellKind): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: good[kind] },
    { weight: 2, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: anything },
  );

/** The columns of a table that a file may have, and others that it may not. */
interface CsvColumn {
  readonly name: string;
  readonly kind: CellKind;
}

function columnsOf(table: TableName): readonly CsvColumn[] {
  const columns = fieldsOf(table).flatMap(({ field, kind }): CsvColumn[] => {
    if (kind !== "money") return [{ name: field, kind }];
    return [
      { name: `${field}.amount`, kind },
      { name: `${field}.currency`, kind: "currency" },
    ];
  });
  return [...columns, { name: "ext.hunan.x", kind: "text" }, { name: "unknown", kind: "text" }];
}

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
