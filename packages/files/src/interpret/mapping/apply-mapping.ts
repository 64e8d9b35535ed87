import type {
  AppliedColumn,
  AppliedRecord,
  AppliedId,
  PassedColumn,
  AppliedMapping,
  ApplyOptions,
} from "./applied-mapping.js";
import type { Problem } from "@ipms/core";
import { foldHeader } from "../fold.js";
import { tableMappingProblems } from "./check-mapping.js";
import { columnReader } from "./column-reader.js";
import { extensionReader } from "./extension-reader.js";
import { type FindColumn, findColumn } from "./find-column.js";
import { distinctHeaders } from "./distinct-headers.js";
import type { TableMapping } from "./mapping.js";
import { columnTarget } from "./target.js";
import { unitReader } from "./unit-reader.js";

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
  const ids = appliedIds(mapping, find, options);
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

function appliedIds(
  { idFrom = {} }: TableMapping,
  find: FindColumn,
  { epoch = 1900 }: ApplyOptions,
): readonly AppliedId[] {
  return Object.entries(idFrom).flatMap(([field, source]) =>
    source === null ? [] : [{ field, columns: source === "row" ? [] : source.map(find), epoch }],
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
