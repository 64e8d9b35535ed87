import {
  type CodeColumn,
  type Column,
  type RecordProblem,
  type Table,
  codeAt,
  codeColumnOf,
  dateAt,
  dayText,
  placeText,
  repeatedRows,
} from "@ipms/core";
import { isTableName, tableFacts, type TableName } from "./tables.js";

/** Tables whose keys are no ids: whether they repeat themselves is for rules to judge. */
const keptByRules: ReadonlySet<TableName> = new Set(["attributions", "calendars", "exchangeRates"]);

/**
 * Rows whose key an earlier row of the table has already. Rows without the whole key are passed over:
 * that it is missing is said elsewhere.
 *
 * @param table - a whole table
 */
export function* duplicateKeys(table: Table): Generator<RecordProblem, void, void> {
  if (!isTableName(table.name) || keptByRules.has(table.name)) return;
  const { key } = tableFacts(table.name);
  const columns = key.map((field) => table.columns.get(field));
  if (key.length === 0 || columns.includes(undefined)) return;
  for (const [row, first] of repeatedKeys(table, columns as readonly Column[])) {
    const parts = columns.map((column) => column && textAt(column, row));
    const [field = ""] = key;
    const parameters = {
      field: key.join(" + "),
      value: parts.join(" + "),
      first: placeText(table.places.of(first, field)),
    };
    yield { code: "duplicate-id", parameters, ...located(table, row, field) };
  }
}

/** The rows whose whole key stands in an earlier row too, each with the first of these. */
function repeatedKeys(
  table: Table,
  columns: readonly Column[],
): Iterable<readonly [number, number]> {
  const [only] = columns;
  const isSimple = only?.kind === "text" || only?.kind === "code";
  if (columns.length === 1 && isSimple) return repeatedRows(only, table.rowCount);
  const repeated: (readonly [number, number])[] = [];
  const firstRows = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const parts = columns.map((column) => textAt(column, row));
    if (parts.includes(undefined)) continue;
    const value = JSON.stringify(parts);
    const first = firstRows.get(value);
    if (first === undefined) firstRows.set(value, row);
    else repeated.push([row, first]);
  }
  return repeated;
}

/**
 * Rows that name a record of another table which the ledger does not have. A ledger without that table
 * is a part of one, about which nothing can be said; what projects say of each other is for rules to
 * judge.
 *
 * @param table - a whole table
 * @param tables - all tables of the ledger
 */
export function* unknownReferences(
  table: Table,
  tables: ReadonlyMap<string, Table>,
): Generator<RecordProblem, void, void> {
  if (!isTableName(table.name)) return;
  for (const [field, target] of Object.entries(tableFacts(table.name).references)) {
    const named = tables.get(target.table);
    const column: CodeColumn | undefined = codeColumnOf(table, field);
    if (target.table === table.name || named === undefined || column === undefined) continue;
    const ids = codeColumnOf(named, target.field);
    if (ids === undefined) continue;
    const known = new Set(ids.values);
    const unknown = column.values.map((value) => !known.has(value));
    if (!unknown.includes(true)) continue;
    for (let row = 0; row < table.rowCount; row += 1) {
      const index = column.indexes[row] ?? -1;
      if (unknown[index] !== true) continue;
      const parameters = { value: column.values[index] ?? "" };
      yield { code: "unknown-reference", parameters, ...located(table, row, field) };
    }
  }
}

function located(
  table: Table,
  row: number,
  field: string,
): Omit<RecordProblem, "code" | "parameters"> {
  const record = nameAt(table, row, isTableName(table.name) ? tableFacts(table.name).key[0] : "");
  const recordName = nameAt(table, row, "name");
  return {
    table: table.name,
    ...(record === undefined ? {} : { record }),
    ...(recordName === undefined ? {} : { recordName }),
    field,
    place: table.places.of(row, field),
  };
}

function nameAt(table: Table, row: number, field = "projectId"): string | undefined {
  const column = table.columns.get(field);
  return column === undefined ? undefined : textAt(column, row);
}

/** A part of a key as text; keys consist of codes, texts and dates. */
function textAt(column: Column, row: number): string | undefined {
  if (column.kind === "code") return codeAt(column, row);
  if (column.kind === "text") return column.at(row);
  const date = column.kind === "date" ? dateAt(column, row) : undefined;
  if (date === undefined) return undefined;
  const { first, last } = date;
  return first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`;
}
