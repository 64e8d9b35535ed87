import {
  answerColumns,
  type Answers,
  type Column,
  type ColumnSource,
  comparison,
  type FieldNode,
  inPeriod,
  parametersRead,
  periodEnd,
  periodStart,
  type Test,
  and,
} from "@ipms/core";
import type { Groups } from "./groups.js";
import { gatherColumn } from "./ledger-view.js";
import { eligibilityTests } from "./members.js";
import type { Where } from "./question.js";
import type { Scan } from "./scan.js";
import { rowParameters, seriesRows } from "./series.js";

/**
 * The rows of a table, each asked about the part of the series in which its date lies, so that one
 * reading answers all parts. Only rows whose dates may lie in several parts are asked about each.
 */
export interface SeriesView {
  /** Names the table and the date. */
  readonly id: string;
  /** The rows that are asked about each part. */
  readonly spread: Int32Array;
  /** The answers of a test for every row, about its own part. */
  answers(test: Test): Answers;
  /** The answers for the rows of `spread`, about one part. */
  spreadAnswers(test: Test, part: number): Answers;
  /** For each row the cell of its own part and group, or −1. */
  cells(groups: Groups, groupOf: Int32Array): Int32Array;
  /** For each row of `spread` its cell in a part, or −1. */
  spreadCells(groups: Groups, groupOf: Int32Array, part: number): Int32Array;
}

/**
 * The rows of a table by the parts of a series.
 *
 * @param table - the table
 * @param field - the date that puts each row into a part
 * @returns `undefined` where the table has no such date
 */
export function seriesView(
  scan: Scan,
  table: string,
  field: FieldNode<"date">,
): SeriesView | undefined {
  return scan.once(`series ${table} ${field.table}.${field.field}`, () => {
    const column = scan.source(table).column(field.table, field.field);
    return column?.kind === "date" ? makeView(scan, table, field, column) : undefined;
  });
}

function makeView(
  scan: Scan,
  table: string,
  field: FieldNode<"date">,
  dates: Extract<Column, { kind: "date" }>,
): SeriesView {
  const { series } = scan;
  const source = scan.source(table);
  const [first] = series;
  if (first === undefined) throw new RangeError("a series has parts");
  const inFirst = scan.answers(table, inPeriod(field), first);
  const { partOf, spread } = seriesRows(dates, series, inFirst);
  const values = series.map((moment) => scan.parameters(moment));
  const column: ColumnSource["column"] = (of, name) => source.column(of, name);
  const own: ColumnSource = {
    rowCount: source.rowCount,
    column,
    parameter: rowParameters(partOf, values),
    answers: new Map(),
  };
  const spreadSource = gathered(source, spread);
  const spreadSources = series.map((): ColumnSource => ({ ...spreadSource, answers: new Map() }));
  return {
    id: `${table} ${field.table}.${field.field}`,
    spread,
    answers: (test) => answerColumns(scan.known(test), own, scan.parameters(first)),
    spreadAnswers: (test, part) =>
      answerColumns(scan.known(test), spreadSources[part] ?? spreadSource, values[part] ?? {}),
    cells: (groups, groupOf) =>
      scan.once(`cells ${table} ${field.table}.${field.field} ${groups.id}`, () =>
        cellsOfParts(partOf, groupOf, groups.keys.length),
      ),
    spreadCells: (groups, groupOf, part) =>
      spread.map((row) => {
        const group = groupOf[row] ?? -1;
        return group < 0 ? -1 : part * groups.keys.length + group;
      }),
  };
}

function cellsOfParts(partOf: Int32Array, groupOf: Int32Array, groupCount: number): Int32Array {
  const cells = new Int32Array(partOf.length);
  for (let row = 0; row < cells.length; row += 1) {
    const part = partOf[row] ?? -1;
    const group = groupOf[row] ?? -1;
    cells[row] = part < 0 || group < 0 ? -1 : part * groupCount + group;
  }
  return cells;
}

/** Some rows of a source. */
function gathered(source: ColumnSource, rows: Int32Array): ColumnSource {
  const known = new Map<string, Column | undefined>();
  return {
    rowCount: rows.length,
    column(table, field) {
      const key = `${table}.${field}`;
      if (!known.has(key)) {
        const column = source.column(table, field);
        known.set(key, column && gatherColumn(column, rows));
      }
      return known.get(key);
    },
  };
}

/**
 * The date that a test asks to lie in the period, so that each row can pass it in one part at most;
 * `undefined` for any other test.
 */
export function periodField(test: Test): FieldNode<"date"> | undefined {
  const [compared] = test.node === "and" ? test.tests : [];
  if (compared?.node !== "compare" || compared.left.node !== "field") return undefined;
  const field = compared.left as FieldNode<"date">;
  const asked = JSON.stringify(test);
  const whole = and(comparison(field, ">=", periodStart), comparison(field, "<=", periodEnd));
  return [inPeriod(field), whole].some((each) => JSON.stringify(each) === asked)
    ? field
    : undefined;
}

/** Whether the same projects may be counted in every part of the series. */
export function isEligibilityFixed(scan: Scan, part: Where | undefined): boolean {
  return scan.once(`fixed eligibility ${JSON.stringify(part ?? null)}`, () => {
    const read = eligibilityTests(scan, part).flatMap((test) => parametersRead(test));
    return read.every((name) => {
      const values = scan.series.map((moment) => JSON.stringify(scan.parameters(moment)[name]));
      return values.every((value) => value === values[0]);
    });
  });
}
