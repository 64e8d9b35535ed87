import fc from "fast-check";
import { expect, it } from "vitest";
import {
  compareNode,
  day,
  kinds,
  numberTerm,
  recordsOfTable,
  test,
} from "./random-tests.test-input.js";
import {
  type Cell,
  type ColumnSource,
  cellAt,
  evaluateColumns,
  evaluateTest,
  type ParameterValues,
  type RecordView,
  type Table,
  tableBuilder,
  workingCalendar,
} from "@ipms/core";

/** The days that most dates fall on, and some beside them, in a rhythm of its own. */
const calendar = workingCalendar(
  18_960,
  Array.from({ length: 380 }, (_, at) =>
    at === 370 ? "unsettled" : at % 7 < 5 === at % 11 > 0 ? "working" : "free",
  ),
);

function sourceOf(table: Table): ColumnSource {
  return { rowCount: table.rowCount, column: (_, field) => table.columns.get(field) };
}

function viewOf(table: Table, row: number): RecordView {
  return {
    cell(_, field): Cell | undefined {
      const column = table.columns.get(field);
      return column && cellAt(column, row);
    },
  };
}

it.each([
  ["of every kind", test],
  ["of numbers", compareNode(numberTerm, numberTerm)],
])("answers tests %s for whole columns as the normative evaluator for each record", (_, tests) => {
  const answers = new Set<number>();
  fc.assert(
    fc.property(recordsOfTable, tests, day, (records, expression, asOf) => {
      const builder = tableBuilder("projects", kinds, "projectId");
      for (const each of records) builder.append(each);
      const { table, problems } = builder.finish({ of: () => ({ file: "memory" }) });
      expect(problems).toEqual([]);
      const at = Math.round(Date.parse(asOf) / 86_400_000);
      const parameters: ParameterValues = { asOf: { first: at, last: at }, calendar };
      const truths = evaluateColumns(expression, sourceOf(table), parameters);
      const expected = records.map((__, row) =>
        evaluateTest(expression, viewOf(table, row), parameters),
      );
      expect([...truths]).toEqual(expected);
      for (const truth of expected) answers.add(truth);
    }),
    { numRuns: 1500 },
  );
  expect(answers.size).toBe(3);
});
