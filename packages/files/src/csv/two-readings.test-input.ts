import { type Column, hasValue, isUnreadable, type RecordProblem, type Table } from "@ipms/core";
import { type TableName, tables as standardTables } from "@ipms/schema";
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
export interface Reading {
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  readonly problems: readonly RecordProblem[];
  readonly places: readonly unknown[];
}

/** Reads a file plainly: cell by cell, record by record. */
export function readPlainly(
  name: TableName,
  bytes: Uint8Array,
  delimiter: string,
  limit?: number,
): Reading {
  const contract = recordContract(name);
  const check: typeof contract.check = (record) =>
    agreedProblems(name, record, contract.check(record)).filter(
      ({ code, field }) => code !== "missing-field" || header?.places.has(field) === true,
    );
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

/** The record of a row of cells. */
export function recordOf(
  cells: readonly string[],
  header: CsvHeader,
): Readonly<Record<string, unknown>> {
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

/** Reads a file as programs do, in pieces of some sizes. */
export async function readFast(
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

/** Tables and problems as plain data. */
export function readingOf(tables: readonly Table[], problems: readonly RecordProblem[]): Reading {
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

/** Problems of files and rows come before those of cells in each batch, so they are compared apart. */
export function inOrder(reading: Reading): object {
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

/** The problems of a record, of which plain zod finds fault with the same fields. */
function agreedProblems<Found extends { readonly field?: string }>(
  name: TableName,
  record: unknown,
  found: readonly Found[],
): readonly Found[] {
  const issues = standardTables[name].schema.safeParse(record).error?.issues ?? [];
  const refused = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? issue.keys
      : [String(issue.path[0] ?? "")],
  );
  const [plain, told] = [refused, found.map(({ field = "" }) => field)].map((fields) =>
    [...new Set(fields)].toSorted().join(" "),
  );
  if (plain !== told) throw new Error(`zod refuses "${plain}", the check of records "${told}"`);
  return found;
}
