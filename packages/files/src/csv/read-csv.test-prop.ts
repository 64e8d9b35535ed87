import {
  type Column,
  hasValue,
  isUnreadable,
  type RecordProblem,
  type Table,
  type TermKind,
} from "@ipms/core";
import { codeLists } from "@ipms/codelists";
import { fieldsOf, type TableName, tableNames } from "@ipms/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordContract } from "../record/record-contract.js";
import { recordSink } from "../record/record-sink.js";
import { cellText } from "./cell-text.js";
import { cellValue } from "./cell-value.js";
import { withNestedExtensions } from "../write/nested-extensions.js";
import { csvPlaces } from "./csv-places.js";
import type { CsvRow } from "./csv-row.js";
import { type CsvHeader, readHeader } from "./header.js";
import { readCsv, type ReadCsvOptions } from "./read-csv.js";
import { csvTokenizer } from "./tokenizer.js";

// The fast reader against a plain one, which makes a string of every cell, a record of every row, and
// has each record checked as a whole by the schema. Both must find the same in any file.

/** A table and its problems as plain data. */
interface Reading {
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  readonly problems: readonly RecordProblem[];
  readonly places: readonly unknown[];
}

function readPlainly(
  name: TableName,
  bytes: Uint8Array,
  delimiter: string,
  limit?: number,
): Reading {
  const contract = recordContract(name);
  const check: typeof contract.check = (record) =>
    contract
      .check(record)
      .filter(({ code, field }) => code !== "missing-field" || header?.places.has(field) === true);
  const limits = limit === undefined ? {} : { maximumValueLength: limit };
  const sink = recordSink({ ...contract, check }, limits);
  const places = csvPlaces("x.csv", () => header?.places ?? new Map());
  const found: RecordProblem[] = [];
  let header: CsvHeader | undefined;
  const take = (row: CsvRow): void => {
    const cells = Array.from({ length: row.cellCount }, (_, cell) => cellText(row, cell) ?? "");
    if (header === undefined) {
      header = readHeader(cells, contract, { file: "x.csv", line: row.line });
      found.push(...header.problems);
      for (const column of header.columns) if (column !== undefined) sink.declare(column.field);
    } else if (cells.length !== header.columns.length) {
      const parameters = { found: cells.length, expected: header.columns.length };
      const place = { file: "x.csv", line: row.line };
      found.push({ code: "ragged-row", parameters, table: name, place });
    } else if (cells.some((cell) => cell !== "")) {
      const last = row.lines[row.cellCount - 1];
      places.add(row.line, last === row.line ? undefined : row.lines.slice(0, row.cellCount));
      sink.add(recordOf(cells, header));
    }
  };
  const tokenizer = csvTokenizer({ delimiter: delimiter.charCodeAt(0) });
  const fault = tokenizer.push(bytes, take) ?? tokenizer.finish(take);
  if (fault !== undefined) {
    const { code, parameters, line, column } = fault;
    const field = header?.columns[column - 1]?.field;
    const named = field === undefined ? {} : { field };
    found.push({ code, parameters, table: name, ...named, place: { file: "x.csv", line, column } });
  }
  const { table, problems } = sink.take(places.take());
  return readingOf([table], [...found, ...problems]);
}

function recordOf(cells: readonly string[], header: CsvHeader): Readonly<Record<string, unknown>> {
  const record: Record<string, unknown> = {};
  cells.forEach((text, cell) => {
    const column = header.columns[cell];
    if (column === undefined) return;
    const { field, kind, part } = column;
    if (part === "value") record[field] = text === "" ? null : cellValue(kind, text);
    else if (text === "") record[field] ??= null;
    else record[field] = { ...(record[field] as object), [part]: text };
  });
  return withNestedExtensions(record);
}

/** How many problems there are of each code. */
type Counts = Readonly<Record<string, number>>;

async function readFast(
  name: TableName,
  bytes: Uint8Array,
  sizes: readonly number[],
  options: ReadCsvOptions,
): Promise<Reading & { readonly omitted: Counts }> {
  const tables: Table[] = [];
  const problems: RecordProblem[] = [];
  const omitted: Record<string, number> = {};
  const given = { file: "x.csv", ...options };
  for await (const batch of readCsv(name, cut(bytes, sizes), given)) {
    tables.push(batch.table);
    problems.push(...batch.problems);
    for (const [code, count] of batch.omitted ?? []) omitted[code] = (omitted[code] ?? 0) + count;
  }
  return { ...readingOf(tables, problems), omitted };
}

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array, void, void> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

function readingOf(tables: readonly Table[], problems: readonly RecordProblem[]): Reading {
  const columns: Record<string, unknown[]> = {};
  for (const table of tables) {
    for (const [field, column] of table.columns) {
      const values = (columns[field] ??= []);
      for (let row = 0; row < table.rowCount; row += 1) {
        values.push([valueAt(column, row), isUnreadable(column, row)]);
      }
    }
  }
  return {
    rowCount: tables.reduce((sum, { rowCount }) => sum + rowCount, 0),
    columns,
    problems,
    places: tables.flatMap((table) =>
      Array.from({ length: table.rowCount }, (_, row) =>
        [...table.columns.keys()].map((field) => table.places.of(row, field)),
      ),
    ),
  };
}

/** Everything that a column holds of a row, so that two ways of holding a value differ. */
function valueAt(column: Column, row: number): unknown {
  switch (column.kind) {
    case "text":
      return column.at(row);
    case "code":
      return column.values[column.indexes[row] ?? -1];
    case "date":
      return [column.first[row], column.last[row]];
    case "decimal":
      return [column.scale, column.high[row], column.low[row], column.spill.get(row)];
    case "money":
      return [valueAt(column.amount, row), valueAt(column.currency, row), hasValue(column, row)];
  }
}

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

/** Problems of files and rows come before those of cells in each batch, so they are compared apart. */
function inOrder(reading: Reading): object {
  const ofCells = reading.problems.filter(({ record, recordName }) => record ?? recordName);
  const others = reading.problems.filter(({ record, recordName }) => !(record ?? recordName));
  const { rowCount, columns, places } = reading;
  return {
    rowCount,
    columns,
    places,
    ofCells,
    others: others.map((each) => JSON.stringify(each)).toSorted(),
  };
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
