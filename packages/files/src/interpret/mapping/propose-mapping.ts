import { fieldsOf, isTableName, type TableName, tableNames } from "@ipms/schema";
import { readCell } from "../cells/read-cell.js";
import { unitOfTitle } from "../headers/header-parts.js";
import { type HeaderMatch, matchHeaders } from "../headers/match-headers.js";
import { readHeader } from "../headers/read-header.js";
import { type MappedColumn, type Mapping, mappingVersion } from "./mapping.js";

/** What is known of a table before its columns are looked at. */
export interface ProposalOptions {
  /** The table of the standard; otherwise the one that knows most of the headers. */
  readonly table?: string;
  /** The rows above the header, which may state a unit: 单位：万元. */
  readonly titleRows?: readonly string[];
}

/**
 * Proposes what the columns of a table mean. Only what the headers say for certain is filled in:
 * an ambiguous header has `field: null` with candidates, amounts without a unit have `unit: null`.
 * `readMapping` lists these as open questions; the table is not to be read before they are answered.
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
): Mapping {
  const { table: named } = options;
  const table = named !== undefined && isTableName(named) ? named : likelyTable(headers);
  const unit = (options.titleRows ?? []).map(unitOfTitle).find((found) => found !== undefined);
  const columns = matchHeaders(headers, table).map((match, index) =>
    proposedColumn(match, table, {
      titleUnit: unit,
      unitHeader: unitHeaderOf(match, headers),
      samples: sampleRows.map((row) => row[index] ?? ""),
    }),
  );
  return { ipmsMapping: mappingVersion, table, columns, ...(unit === undefined ? {} : { unit }) };
}

/** What is known of a column beside its header. */
interface ColumnFacts {
  readonly titleUnit: string | undefined;
  readonly unitHeader: string | undefined;
  readonly samples: readonly string[];
}

function proposedColumn(match: HeaderMatch, table: TableName, facts: ColumnFacts): MappedColumn {
  const { header, outside, unit } = match.reading;
  if (outside !== undefined) return { header, ignore: outside };
  if (facts.unitHeader === undefined && isUnitHeader(header)) return { header, ignore: "unit" };
  if (match.field === undefined) {
    return { header, field: null, candidates: [...match.candidates], ...unitPart(unit) };
  }
  if (unit !== undefined) return { header, field: match.field, unit };
  if (facts.unitHeader !== undefined) {
    return { header, field: match.field, unitColumn: facts.unitHeader };
  }
  return { header, field: match.field, ...missingUnit(table, match.field, facts) };
}

function unitPart(unit: string | undefined) {
  return unit === undefined ? {} : { unit };
}

/** An amount needs a unit unless the title states one or every cell brings its own. */
function missingUnit(table: TableName, field: string, { titleUnit, samples }: ColumnFacts) {
  const { kind, unit } = fieldsOf(table).find((each) => each.field === field) ?? {};
  if (kind === "money" && titleUnit !== undefined) return {};
  // The name of these fields says their unit; a header that names the field means it too.
  if (unit === "mu") return { unit: "亩" };
  if (unit === "square-metre") return { unit: "平方米" };
  if (kind !== "money" && unit !== "share") return {};
  const filled = samples.filter((text) => text.trim() !== "");
  const lacking = filled.some(
    (text) => readCell(table, field, text, {}).problem?.code === "unit-unknown",
  );
  return lacking || filled.length === 0 ? { unit: null } : {};
}

/** 注册资本单位 beside 注册资本: the header of the column that holds each row's unit. */
function unitHeaderOf(match: HeaderMatch, headers: readonly string[]): string | undefined {
  const { header } = match.reading;
  return headers.find(
    (other) =>
      other === `${header}单位` || other === `${header}计量单位` || other === `${header}（单位）`,
  );
}

function isUnitHeader(header: string): boolean {
  return /^(?:金额|计量|投资额?|总投资)单位$/.test(header);
}

/** The table of which most headers are known; of equals the first in the standard's order. */
function likelyTable(headers: readonly string[]): TableName {
  const known = (table: TableName): number =>
    headers.filter((header) => readHeader(header, table).candidates.length > 0).length;
  return tableNames.reduce((best, table) => (known(table) > known(best) ? table : best));
}
