import { fieldsOf, isTableName, type TableName, tableFacts, tableNames } from "@ipms/schema";
import { matchHeaders } from "../headers/match-headers.js";
import { unitOfTitle } from "../headers/header-parts.js";
import { readHeader } from "../headers/read-header.js";
import { dayOfTitle } from "./day-of-title.js";
import { distinctHeaders } from "./distinct-headers.js";
import type { IdSource, MappedColumn, TableMapping } from "./mapping.js";
import { holdsUnits, proposeColumn, unitHeaderOf } from "./propose-column.js";
import { columnTarget } from "./target.js";

/** What is known of a table before its columns are looked at. */
export interface ProposalOptions {
  /** The table of the standard; otherwise the one that knows most of the headers. */
  readonly table?: string;
  /** The rows above the header, which may state a unit and a day: 单位：万元, 截至2023年9月底. */
  readonly titleRows?: readonly string[];
}

/**
 * Proposes what the columns of a table mean. Only what the headers say for certain is filled in:
 * an ambiguous header has `field: null` with candidates, amounts without a unit have `unit: null`, an
 * id that no column holds has `idFrom: { projectId: null }`. A header that nobody knows is kept as an
 * extension. `readMapping` lists what is `null` as open questions; the table is not to be read before
 * they are answered.
 *
 * @example
 * ```ts
 * import { proposeMapping } from "@ipms/files";
 *
 * const { columns } = proposeMapping(["项目名称", "总投资（亿元）", "开工时间"], [["电池项目", "1.2", "2023.6"]]);
 * console.log(columns[1]); // => { header: '总投资（亿元）', field: 'totalInvestment', unit: '亿元' }
 * console.log(columns[2]?.field, columns[2]?.candidates); // => null [ 'startedOn', 'plannedStartOn' ]
 * ```
 *
 * @param headers - the cells of the header row
 * @param sampleRows - some rows, whose cells may bring their own units
 * @param options - what is known already
 */
export function proposeMapping(
  headers: readonly string[],
  sampleRows: readonly (readonly string[])[] = [],
  options: ProposalOptions = {},
): TableMapping {
  const { table: named } = options;
  const table = named !== undefined && isTableName(named) ? named : likelyTable(headers);
  const units = new Set((options.titleRows ?? []).flatMap((row) => unitOfTitle(row) ?? []));
  const unit = units.size === 1 ? [...units][0] : undefined;
  const asOf = (options.titleRows ?? []).map(dayOfTitle).find((found) => found !== undefined);
  const distinct = distinctHeaders(headers);
  const samplesOf = (index: number): readonly string[] => sampleRows.map((row) => row[index] ?? "");
  /** The header 单位 right behind an amount, where units stand below it. */
  const unitsBehind = (field: string | undefined, index: number): string | undefined => {
    const isAmount = fieldsOf(table).some((each) => each.field === field && each.kind === "money");
    const next = distinct[index + 1] ?? "";
    return isAmount && holdsUnits(next, samplesOf(index + 1)) ? next : undefined;
  };
  const columns = matchHeaders(distinct, table).map((match, index) =>
    proposeColumn(match, table, {
      titleUnit: unit,
      asOf,
      unitHeader: unitHeaderOf(match, distinct) ?? unitsBehind(match.field, index),
      samples: samplesOf(index),
    }),
  );
  return {
    table,
    ...openIds(table, columns),
    columns: withoutRivals(table, columns),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Columns with equal claims to one field of a record in another table are a question each. */
function withoutRivals(table: TableName, columns: readonly MappedColumn[]) {
  const claims = columns.map((column) => {
    const target = columnTarget(column, { table, columns });
    return target === undefined ? undefined : JSON.stringify([target.record, target.field]);
  });
  return columns.map((column, index) => {
    const claim = claims[index];
    const isAlone = claims.indexOf(claim) === claims.lastIndexOf(claim);
    if (claim === undefined || column.field == null || isAlone) return column;
    return { ...column, field: null, candidates: [column.field] };
  });
}

/** The ids that every record has and no column holds: questions, unless a column may still be one. */
function openIds(
  table: TableName,
  columns: readonly MappedColumn[],
): { readonly idFrom?: Readonly<Record<string, IdSource>> } {
  const held = new Set(columns.flatMap(({ field, candidates = [] }) => field ?? candidates));
  const { key, references } = tableFacts(table);
  const missing = fieldsOf(table)
    .filter(({ field, kind, required }) => required && kind === "text" && isId(field))
    .filter(({ field }) => !held.has(field))
    .map(({ field }) => [field, null] as const);
  return missing.length === 0 ? {} : { idFrom: Object.fromEntries(missing) };

  function isId(field: string): boolean {
    return key.includes(field) || Object.hasOwn(references, field);
  }
}

/** The table of which most headers are known; of equals the first in the standard's order. */
function likelyTable(headers: readonly string[]): TableName {
  const known = (table: TableName): number =>
    headers.filter((header) => readHeader(header, table).candidates.length > 0).length;
  return tableNames.reduce((best, table) => (known(table) > known(best) ? table : best));
}
