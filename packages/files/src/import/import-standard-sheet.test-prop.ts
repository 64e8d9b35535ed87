import type { RecordProblem, Table } from "@ipms/core";
import { tableNames } from "@ipms/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetOf } from "../../testing-sheet.js";
import { cellOf, columnsOf } from "../csv/canonical-cells.test-input.js";
import { readHeader } from "../csv/header.js";
import { readingOf, recordOf } from "../csv/two-readings.test-input.js";
import { failedCell } from "../interpret/mapping/failed-cell.js";
import { recordContract } from "../record/record-contract.js";
import { recordSink } from "../record/record-sink.js";
import type { SheetCell } from "../sheet/sheet.js";
import { importStandardSheet } from "./import-standard-sheet.js";
import { sheetPlaces } from "./sheet-places.js";
import { openRows } from "./sheet-rows.js";

// Sheets that are read by columns, against the same sheets whose rows become records one by one, each
// of which is checked as a whole.

const failure = fc.constantFrom("#DIV/0!", "#REF!", "formula");

const sheet = fc.constantFrom(...tableNames).chain((table) =>
  fc.record({
    table: fc.constant(table),
    isLong: fc.boolean(),
    grid: fc
      .subarray([...columnsOf(table)], { minLength: 1 })
      .chain((columns) =>
        fc.tuple(
          fc.constant(columns.map(({ name }) => name)),
          fc.array(
            fc.tuple(
              ...columns.map(({ kind }) =>
                fc.oneof(
                  { weight: 9, arbitrary: cellOf(kind).map((text): SheetCell => ({ text })) },
                  { weight: 1, arbitrary: failure.map((why) => ({ text: "", failure: why })) },
                ),
              ),
            ),
            { maxLength: 10 },
          ),
        ),
      ),
  }),
);

type Given = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

const limit = 40;

async function byColumns({ table, grid, isLong }: Given) {
  const tables: Table[] = [];
  const problems: RecordProblem[] = [];
  const [names, rows] = grid;
  const whole = sheetOf([names, ...rows]);
  const open = await openRows(whole, 100, (problem) => void problems.push(problem));
  const settings = {
    ...(isLong ? {} : { maximumValueLength: limit }),
    numberRow: () => 0,
    onRows: () => {},
  };
  const report = await importStandardSheet(table, "a.xlsx", whole, open, settings, {
    table: (part) => void tables.push(part),
    problem: (problem) => void problems.push(problem),
  });
  return { ...readingOf(tables, problems), counts: report.problems };
}

function byRecords({ table, grid, isLong }: Given) {
  const [names, rows] = grid;
  const contract = recordContract(table);
  const header = readHeader(names, contract, { file: "a.xlsx", sheet: "Sheet1", line: 1 });
  const check: typeof contract.check = (record) =>
    contract
      .check(record)
      .filter(({ code, field }) => code !== "missing-field" || header.places.has(field));
  const sink = recordSink({ ...contract, check }, isLong ? {} : { maximumValueLength: limit });
  for (const column of header.columns) if (column !== undefined) sink.declare(column.field);
  const places = sheetPlaces("a.xlsx", "Sheet1");
  const columns = new Map([...header.places].map(([field, column]) => [field, column - 1]));
  for (const [at, cells] of rows.entries()) {
    if (cells.every(({ text, failure: why }) => text === "" && why === undefined)) continue;
    const failed = cells.flatMap(({ failure: why }, index) => {
      const field = header.columns[index]?.field;
      return why === undefined || field === undefined
        ? []
        : [{ ...failedCell(why).problem, field }];
    });
    const record = recordOf(
      cells.map(({ text }) => text),
      header,
    );
    sink.add(record, failed);
    places.add({ number: at + 2, cells }, columns);
  }
  const { table: read, problems } = sink.take(places.take());
  const all = [...header.problems, ...problems];
  const counts: Record<string, number> = {};
  for (const { code } of all) counts[code] = (counts[code] ?? 0) + 1;
  return { ...readingOf([read], all), counts };
}

/** Problems of one record may come in another order. */
function comparable(reading: ReturnType<typeof byRecords>) {
  const problems = reading.problems.map((each) =>
    JSON.stringify(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  return { ...reading, problems: problems.toSorted() };
}

test("a sheet read by columns is the one read record by record", async () => {
  let failed = 0;
  await fc.assert(
    fc.asyncProperty(sheet, async (given) => {
      const found = await byColumns(given);
      expect(comparable(found)).toEqual(comparable(byRecords(given)));
      failed += found.counts["failed-formula"] ?? 0;
    }),
    { numRuns: 300 },
  );
  expect(failed).toBeGreaterThan(100);
});
