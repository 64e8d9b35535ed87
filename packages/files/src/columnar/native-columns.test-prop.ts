import type { Column } from "@ipms/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyRows } from "./block-rows.js";
import type { ColumnPlan } from "./column-plan.js";
import type { BlockRows, ColumnKernel } from "./kernels/column-kernel.js";
import { dateKernel } from "./kernels/date-kernel.js";
import { decimalKernel, integerKernel } from "./kernels/decimal-kernel.js";
import { amountKernel, moneyKernel } from "./kernels/money-kernel.js";
import { identifierKernel, textKernel } from "./kernels/text-kernels.js";
import { wordKernel } from "./kernels/word-kernel.js";
import { nativeScan } from "./native-scan.js";
import { rowsOf } from "./scanned-rows.js";
import { CodeSink } from "./sinks/code-sink.js";
import type { ColumnSink } from "./sinks/column-sink.js";
import { DateSink } from "./sinks/date-sink.js";
import { DecimalSink } from "./sinks/decimal-sink.js";
import { MoneySink } from "./sinks/money-sink.js";
import { TextSink } from "./sinks/text-sink.js";

const native = nativeScan();
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: length });
const junk = fc.string({
  unit: fc.constantFrom(..."0123456789-./: +e元１\u{7f}"),
  maxLength: 20,
});
const twoDigits = fc.integer({ min: 0, max: 33 }).map((part) => String(part).padStart(2, "0"));
const year = fc.integer({ min: 1890, max: 2110 }).map(String);
// A century whose years begin with anything but digits lies close to one that is right.
const nearlyYear = fc
  .tuple(
    fc.constantFrom("16", "17", "18", "19", "20"),
    fc.string({ unit: fc.constantFrom(..."0-/a"), minLength: 2, maxLength: 2 }),
  )
  .map((parts) => parts.join(""));
const date = fc
  .tuple(fc.oneof(year, nearlyYear), twoDigits, twoDigits)
  .chain(([y, m, d]) => fc.constantFrom(y, `${y}-${m}`, `${y}-${m}-${d}`, `${y}/${m}/${d}`));
const decimal = fc
  .tuple(fc.constantFrom("", "", "-", "+"), digits(17), fc.constantFrom("", ".", "."), digits(14))
  .map(([sign, whole, point, places]) => sign + whole + point + (point === "" ? "" : places));
const word = fc.oneof(
  fc.constantFrom("CNY", "USD", "RMB", "人民币", "private-enterprise", "private-enterprisf"),
  fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 18 }),
);
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom("P", "-", "招", "é", "𠮷"), maxLength: 40 }),
  fc.constantFrom("P-\u007f", "P-\u0001", "\u0085", "x".repeat(201)),
);
const row = fc.tuple(
  fc.oneof(fc.constant(""), date, junk),
  fc.oneof(fc.constant(""), decimal, junk),
  fc.oneof(fc.constant(""), word),
  fc.oneof({ weight: 5, arbitrary: fc.stringMatching(/^[A-Z]-[0-9]{1,20}$/) }, text),
);

/** The rows as the scan finds them, read in WebAssembly or without it. */
function blockOf(rows: readonly (readonly string[])[], isNative: boolean): BlockRows {
  if (native === undefined) throw new Error("the tests run where WebAssembly does");
  // The last cell keeps a row of empty cells from being an empty line.
  const bytes = encoder.encode(rows.map((cells) => `${cells.join(",")},\n`).join(""));
  native.reserve(bytes.length + 1);
  native.bytes.set(bytes, 1);
  const scanned = native.scan(1, bytes.length + 1, 0x2c, true);
  const { block } = rowsOf(native, scanned, 1, 1);
  if (block === undefined) throw new Error("no rows");
  return {
    ...block,
    firstCells: block.firstCells.slice(0, block.rowCount),
    count: block.rowCount,
    firstRow: 0,
    native: isNative ? block.native : undefined,
  };
}

/** What a kernel makes of the rows: the column, and the rows it has explained. */
function columnOf<Sink extends ColumnSink>(
  rows: BlockRows,
  sink: Sink,
  kernel: ColumnKernel<Sink>,
): unknown {
  const explained: number[] = [];
  sink.reserve(rows.count);
  kernel(rows, sink, (at) => {
    explained.push(at);
    sink.put(at, undefined);
  });
  return [valuesOf(sink.finish(rows.count), rows.count), explained];
}

/** A column as plain data. */
function valuesOf(column: Column, count: number): unknown {
  if (column.kind !== "text") return column;
  return Array.from({ length: count }, (_, at) => column.at(at));
}

const meaning = (bytes: Uint8Array, start: number, end: number) => {
  const found = decoder.decode(bytes.slice(start, end));
  return found.length > 2 ? { code: found, place: -1 } : undefined;
};

const planAt = (index: number): ColumnPlan => ({
  field: "name",
  kind: "text",
  form: "text",
  index,
  explain: () => ({}),
});

const kernels: Readonly<Record<string, (rows: BlockRows) => unknown>> = {
  dates: (rows) => columnOf(rows, new DateSink(), dateKernel(0, false)),
  days: (rows) => columnOf(rows, new DateSink(), dateKernel(0, true)),
  decimals: (rows) => columnOf(rows, new DecimalSink(4), decimalKernel(1, 1)),
  integers: (rows) => columnOf(rows, new DecimalSink(0), integerKernel(1)),
  identifiers: (rows) => columnOf(rows, new TextSink(), identifierKernel(3, 100)),
  texts: (rows) => columnOf(rows, new TextSink(), textKernel(3, 150)),
  "decimals in another unit": (rows) => columnOf(rows, new DecimalSink(4), decimalKernel(1, 15)),
  "amounts of 万元": (rows) => columnOf(rows, new MoneySink(), amountKernel(1, 10_000, "CNY")),
  "amounts of 亿元": (rows) => columnOf(rows, new MoneySink(), amountKernel(1, 100_000_000, "CNY")),
  money: (rows) => columnOf(rows, new MoneySink(), moneyKernel(1, 1, 2, meaning)),
  "rows without a value": (rows) => [0, 1, 2].map((index) => emptyRows(rows, planAt(index))),
  "rows without an amount and a currency": (rows) =>
    emptyRows(rows, { ...planAt(1), currencyIndex: 2 }),
  words: (rows) =>
    columnOf(
      rows,
      new CodeSink(),
      wordKernel(2, meaning, () => undefined),
    ),
};

const rowsOfCells = fc.array(row, { minLength: 1, maxLength: 40 });

test.each(Object.entries(kernels))("%s are read alike in WebAssembly", (_, kernel) => {
  fc.assert(
    fc.property(rowsOfCells, (rows) => {
      expect(kernel(blockOf(rows, true))).toEqual(kernel(blockOf(rows, false)));
    }),
    { numRuns: 300 },
  );
});
