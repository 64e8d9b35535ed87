import type { Table, TermKind } from "@ipms/core";
import { codeLists } from "@ipms/codelists";
import { fieldsOf, type TableName, tableNames } from "@ipms/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../csv/cell-text.js";
import { recordContract } from "../../record/record-contract.js";
import { recordSink } from "../../record/record-sink.js";
import { fieldProblems, isObject } from "../json-record.js";
import { parseJson } from "../parse-json.js";
import { scannedColumn } from "./field-writers.js";
import { recordScanner } from "./record-scanner.js";

const encoder = new TextEncoder();

/** What becomes of lines: the columns as plain data, and the problems. */
function outcome(table: TableName, lines: readonly Uint8Array[], scanning: boolean) {
  const sink = recordSink(recordContract(table), {}, scanning ? scannedColumn : undefined);
  const scanner = recordScanner(table, {});
  let scanned = 0;
  for (const line of lines) {
    if (scanning && scanner.read(sink.rows, line, 0, line.length)) {
      scanned += 1;
      continue;
    }
    const text = decode(line);
    const reading = text === undefined ? undefined : parseJson(text, 64);
    if (reading !== undefined && isObject(reading.value)) {
      sink.add(reading.value, fieldProblems(reading));
    }
  }
  const batch = sink.take({ of: (row) => ({ file: "x", line: row }) });
  return { scanned, content: { columns: contentOf(batch.table), problems: batch.problems } };
}

function contentOf({ columns, rowCount }: Table) {
  return [...columns].map(([field, column]) => [
    field,
    column.kind === "text" ? Array.from({ length: rowCount }, (_, row) => column.at(row)) : column,
  ]);
}

const digits = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength });
const decimal = fc
  .tuple(fc.constantFrom("", "-"), digits(17), fc.constantFrom("", "."), digits(5))
  .map(([sign, whole, point, rest]) => sign + whole + (point === "" ? "" : point + rest));
const letters = fc.string({
  unit: fc.constantFrom(
    "a",
    "é",
    "招",
    "𠮷",
    '"',
    "\\",
    "\n",
    "\u0000",
    "\u007f",
    "\u0085",
    "\ud800",
  ),
  maxLength: 6,
});
const date = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date("0001-01-01"), max: new Date("9999-12-31") })
    .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length))),
  fc.constantFrom("2023-02-29", "2024-02-29", "2022-06-31", "0000-01-01", "2022-13", "2022-00-10"),
);
const code = fc.oneof(
  fc.constantFrom(...Object.values(codeLists).flatMap(({ codes }) => Object.keys(codes))),
  fc.constantFrom("431102", "C", "38", "CN", "CNY", "中国", "p-1"),
);
const money = fc
  .record({ amount: decimal, currency: fc.constantFrom("CNY", "USD", "XYZ", "cny") })
  .map((value) => JSON.stringify(value));

/** Texts of JSON values that a field of some kind may have. */
const good: Readonly<Record<TermKind, fc.Arbitrary<string>>> = {
  date: date.map((value) => JSON.stringify(value)),
  money,
  decimal: decimal.map((value) => JSON.stringify(value)),
  integer: fc.oneof(fc.nat().map(String), fc.constantFrom("9007199254740993", "01", "-1", "1.0")),
  boolean: fc.constantFrom("true", "false"),
  code: code.map((value) => JSON.stringify(value)),
  text: fc
    .oneof(
      letters,
      fc.stringMatching(/^[ -~]{1,9}$/),
      fc.constantFrom("2022-H1", "91430100MA4L16JN5K", "914301005676539612"),
    )
    .map((value) => JSON.stringify(value)),
};
const bad = fc.oneof(
  fc.constantFrom("null", '""', "[]", "{}", "1e3", '"\\u62db"', "nul", '{"amount":"1"}'),
  fc.json({ maxDepth: 1 }),
);
const space = fc.constantFrom("", "", "", " ", "\r", "\t");

/** The members of a record, and how many were damaged. */
function lineOf(table: TableName): fc.Arbitrary<Uint8Array> {
  const fields = fieldsOf(table);
  const idLike = fields.filter(({ required }) => required);
  const member = fc
    .constantFrom(...fields)
    .chain(({ field, kind }) =>
      fc
        .tuple(
          fc.oneof({ weight: 30, arbitrary: good[kind] }, { weight: 1, arbitrary: bad }),
          space,
          space,
        )
        .map(([value, before, behind]) => `"${field}"${before}:${behind}${value}${before}`),
    );
  const extension = fc.constantFrom(
    '"ext":{"a-b":{"x":1,"y":"]}"}}',
    '"ext":{"A":1}',
    '"ext":null',
  );
  const required = fc.tuple(
    ...idLike.map(({ field, kind }) => good[kind].map((value) => `"${field}":${value}`)),
  );
  const others = fc.array(
    fc.oneof(
      { weight: 20, arbitrary: member },
      { weight: 1, arbitrary: extension },
      {
        weight: 1,
        arbitrary: fc.constantFrom('"__proto__":{"a":1}', '"nam\\u0065":"x"', '"unknown":1'),
      },
    ),
    { maxLength: 6 },
  );
  const record = fc
    .tuple(required, others, space, space)
    .map(([first, rest, before, behind]) =>
      encoder.encode(`${before}{${[...first, ...withoutTwins(rest)].join(",")}}${behind}`),
    );
  return fc
    .tuple(record, fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, damage))
    .map(([bytes, harm]) => (harm === undefined ? bytes : damaged(bytes, ...harm)));
}

/** Keys twice are tried as well, but as the exception: four times in five the first stays alone. */
function withoutTwins(members: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return members.filter((member, place) => {
    const key = member.slice(0, member.indexOf(":")).trim();
    const again = seen.has(key);
    seen.add(key);
    return !again || place % 5 === 4;
  });
}

const damage = fc.tuple(
  fc.nat(),
  fc.nat({ max: 2 }),
  fc.constantFrom(
    [],
    [0x22],
    [0x2c],
    [0x7d],
    [0x5c],
    [0],
    [0xff],
    [0xed, 0xa0, 0x80],
    [0xc2, 0x85],
  ),
);

function damaged(bytes: Uint8Array, where: number, removed: number, put: readonly number[]) {
  const at = where % bytes.length;
  return Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + removed)]);
}

describe.each([...tableNames])("%s", (table) => {
  test("records read from bytes are what the parser and the check make of them", () => {
    fc.assert(
      fc.property(fc.array(lineOf(table), { maxLength: 8 }), (lines) => {
        const { content } = outcome(table, lines, true);
        expect(content).toEqual(outcome(table, lines, false).content);
      }),
      { numRuns: 100 },
    );
  });

  test("of the records in good form most are read from bytes", () => {
    const lines = fc.sample(lineOf(table), { numRuns: 400, seed: 1 });
    const inGoodForm = lines.filter((line) => {
      const { problems, columns } = outcome(table, [line], false).content;
      return problems.length === 0 && columns.length > 0;
    });
    expect(inGoodForm.length).toBeGreaterThan(0);
    // The others have escapes by number, or amounts of more digits than two parts hold.
    const { scanned } = outcome(table, inGoodForm, true);
    expect(scanned / inGoodForm.length).toBeGreaterThan(0.5);
  });
});
