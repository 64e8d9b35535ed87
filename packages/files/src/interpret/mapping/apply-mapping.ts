import type { Problem } from "@ipms/core";
import type { SheetCell } from "../../sheet/sheet.js";
import { foldHeader } from "../fold.js";
import type { CellContext, CellReading } from "../reading.js";
import { tableMappingProblems } from "./check-mapping.js";
import { columnReader } from "./column-reader.js";
import { extensionReader } from "./extension-reader.js";
import { type FindColumn, findColumn } from "./find-column.js";
import { distinctHeaders } from "./distinct-headers.js";
import type { TableMapping } from "./mapping.js";
import { columnTarget } from "./target.js";
import { unitReader } from "./unit-reader.js";

/** A cell of a row, as a sheet holds it; `undefined` where there is none. */
export type RowCell = SheetCell | undefined;

/** A column of the table that is read. */
export interface AppliedColumn {
  /** The place of the column, from 0. */
  readonly index: number;
  /** The header as it stands in the table. */
  readonly header: string;
  /** The record that the value goes into: the place in {@link AppliedMapping.records}. */
  readonly record: number;
  /** The field of the standard; not there for an extension. */
  readonly field?: string;
  /** The extension: organisation and name. */
  readonly ext?: string;
  /**
   * Reads the column's cell of a row.
   *
   * @param row - all cells of the row: the unit may stand in another
   */
  read(row: readonly RowCell[]): CellReading;
}

/** A record that every row gives: the first is the row's own, the others stand in other tables. */
export interface AppliedRecord {
  /** The table of the standard. */
  readonly table: string;
  /** What it says in every row. */
  readonly values: Readonly<Record<string, string>>;
}

/** An id that is made of other columns. */
export interface AppliedId {
  /** The field. */
  readonly field: string;
  /** The places of the columns, from 0; none where the row's number is the id. */
  readonly columns: readonly number[];
}

/** A column that is not read. */
export interface PassedColumn {
  /** The place of the column, from 0. */
  readonly index: number;
  /** Its header. */
  readonly header: string;
  /** Why; `mapping` where the mapping gives no reason, nothing where it does not name the column. */
  readonly reason?: string;
}

/** A mapping laid over the headers of one table. */
export interface AppliedMapping {
  /** The table of the standard. */
  readonly table: string;
  /** The headers, told apart. */
  readonly headers: readonly string[];
  /** The columns that are read, in the order of the table. */
  readonly columns: readonly AppliedColumn[];
  /** The records that every row gives. */
  readonly records: readonly AppliedRecord[];
  /** The ids that no column holds. */
  readonly ids: readonly AppliedId[];
  /** The columns that the mapping leaves out. */
  readonly ignored: readonly PassedColumn[];
  /** The columns that the mapping does not name. */
  readonly unmapped: readonly PassedColumn[];
  /** What stands in the way; a table is read only where there is nothing. */
  readonly problems: readonly Problem[];
}

/** What the caller knows beyond the mapping. */
export type ApplyOptions = Pick<CellContext, "epoch" | "divisionsNamed" | "reportingDivision">;

/**
 * Lays a mapping over the headers of a table. Headers are compared folded, so that a line break or a
 * full-width bracket does not matter; their order does not matter either.
 *
 * @example
 * ```ts
 * import { applyMapping } from "@ipms/files";
 *
 * const columns = [{ header: "总投资（亿元）", field: "totalInvestment", unit: "亿元" }];
 * const applied = applyMapping({ table: "projects", columns }, ["序号", "总投资(亿元)"]);
 * console.log(applied.columns[0]?.read([{ text: "1" }, { text: "1.2" }]).value); // => { amount: '120000000', currency: 'CNY' }
 * ```
 *
 * @param mapping - of the table, see `readMapping`
 * @param headers - the cells of the header row
 * @param options - the epoch of the workbook, the lookup of division names, the ledger's own division
 */
export function applyMapping(
  mapping: TableMapping,
  headers: readonly string[],
  options: ApplyOptions = {},
): AppliedMapping {
  const problems: Problem[] = [...tableMappingProblems(mapping)];
  const names = distinctHeaders(headers);
  const find = findColumn(mapping, headers, (problem) => void problems.push(problem));
  const records: AppliedRecord[] = [{ table: mapping.table, values: {} }];
  const recordPlaces = new Map<string, number>([["", 0]]);
  const columns: AppliedColumn[] = [];
  const readExtension = extensionReader(options);
  for (const column of mapping.columns) {
    if (column.field == null && column.ext === undefined) continue;
    const index = find(column.header);
    if (index < 0) continue;
    const unitOf = unitReader(column, mapping, find);
    const target = columnTarget(column, mapping);
    const readField = target && columnReader(column, target, mapping, options);
    if (target !== undefined && readField === undefined) continue;
    let record = recordPlaces.get(target?.record ?? "");
    if (record === undefined && target !== undefined) {
      record = records.length;
      recordPlaces.set(target.record, record);
      records.push({ table: target.table, values: stated(column.values ?? {}) });
    }
    columns.push({
      index,
      header: names[index] ?? column.header,
      record: record ?? 0,
      ...(target === undefined ? {} : { field: target.field }),
      ...(column.ext === undefined ? {} : { ext: column.ext }),
      read:
        readField === undefined
          ? (row) => readExtension(row[index])
          : (row) => readField(row[index], unitOf(row)),
    });
  }
  const ids = appliedIds(mapping, find);
  return {
    table: mapping.table,
    headers: names,
    columns: columns.toSorted((left, right) => left.index - right.index),
    records,
    ids,
    ignored: ignoredColumns(mapping, names),
    unmapped: unmappedColumns(mapping, names),
    problems,
  };
}

function stated(values: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function appliedIds({ idFrom = {} }: TableMapping, find: FindColumn): readonly AppliedId[] {
  return Object.entries(idFrom).flatMap(([field, source]) =>
    source === null ? [] : [{ field, columns: source === "row" ? [] : source.map(find) }],
  );
}

function ignoredColumns(
  { columns }: TableMapping,
  names: readonly string[],
): readonly PassedColumn[] {
  const reasons = new Map(
    columns
      .filter(({ ignore = false }) => ignore !== false)
      .map(({ header, ignore }) => [
        foldHeader(header),
        typeof ignore === "string" ? ignore : "mapping",
      ]),
  );
  return names.flatMap((header, index) => {
    const reason = reasons.get(foldHeader(header));
    return reason === undefined ? [] : [{ index, header, reason }];
  });
}

/** A column that serves another one or an id is known, though it is no field by itself. */
function unmappedColumns(mapping: TableMapping, names: readonly string[]): readonly PassedColumn[] {
  const known = new Set(
    mapping.columns
      .flatMap(({ header, unitColumn, unitBy }) => [
        header,
        ...(unitColumn === undefined ? [] : [unitColumn]),
        ...(unitBy === undefined ? [] : [unitBy.header]),
      ])
      .map(foldHeader),
  );
  return names.flatMap((header, index) =>
    known.has(foldHeader(header)) ? [] : [{ index, header }],
  );
}
