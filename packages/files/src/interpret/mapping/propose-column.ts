import { isExtension } from "@ipms/core";
import { fieldsOf, type TableName } from "@ipms/schema";
import { readCell } from "../cells/read-cell.js";
import type { HeaderMatch } from "../headers/match-headers.js";
import { readHeader } from "../headers/read-header.js";
import { unitInName } from "./field-units.js";
import { readUnit } from "../units.js";
import { fundsBeside } from "./day-beside.js";
import type { MappedColumn } from "./mapping.js";

/** What is known of a column beside its header. */
export interface ColumnFacts {
  /** The unit of the title row. */
  readonly titleUnit: string | undefined;
  /** The day of the title row up to which the table was kept. */
  readonly asOf: string | undefined;
  /** The header of the column that holds each row's unit. */
  readonly unitHeader: string | undefined;
  /** Some of its cells. */
  readonly samples: readonly string[];
}

/**
 * Proposes what one column means, as far as that is certain.
 *
 * @param match - what its header says among the others
 * @param table - the table whose records the rows are
 * @param facts - what else is known of it
 */
export function proposeColumn(
  match: HeaderMatch,
  table: TableName,
  facts: ColumnFacts,
): MappedColumn {
  const { header, outside, unit } = match.reading;
  if (isExtension(header)) return { header, ext: header.slice("ext.".length) };
  const { unitHeader } = facts;
  const isOfUnits = isUnitHeader(header) || holdsUnits(header, facts.samples);
  if (unitHeader === undefined && isOfUnits) return { header, ignore: "unit" };
  if (match.field !== undefined) {
    return { header, field: match.field, ...unitOf(table, match.field, unit, facts) };
  }
  if (match.candidates.length > 0) {
    return { header, field: null, candidates: [...match.candidates], ...unitPart(unit) };
  }
  const beside = table === "projects" ? fundsOf(header) : [];
  const [only, other] = beside;
  if (other !== undefined) {
    const candidates = beside.map((fund) => `${fund.table}.${fund.field}`);
    return { header, field: null, candidates, ...unitPart(unit) };
  }
  if (only !== undefined) {
    return {
      header,
      field: `${only.table}.${only.field}`,
      ...unitOf(only.table, only.field, unit, facts),
      // Funds up to now are up to the day of the table; those of a period arrived at any time in it.
      values: { [only.day]: only.day === "balanceOn" ? (facts.asOf ?? null) : null },
    };
  }
  // A column without a field is kept all the same, but for what is no statement about the project.
  if (outside !== undefined && outside !== "no-field") return { header, ignore: outside };
  return { header, ext: `unmapped.${header}` };
}

/** 注册资本单位 beside 注册资本: the header of the column that holds each row's unit. */
export function unitHeaderOf(match: HeaderMatch, headers: readonly string[]): string | undefined {
  const { header } = match.reading;
  return headers.find(
    (other) =>
      other === `${header}单位` || other === `${header}计量单位` || other === `${header}（单位）`,
  );
}

/**
 * Whether a column 单位 holds units of money, and not the offices that such a header usually means.
 *
 * @param header - of the column
 * @param samples - some of its cells
 */
export function holdsUnits(header: string, samples: readonly string[]): boolean {
  const filled = samples.filter((text) => text.trim() !== "");
  return (
    header === "单位" &&
    filled.length > 0 &&
    filled.every((text) => readUnit(text)?.kind === "money")
  );
}

function isUnitHeader(header: string): boolean {
  return /^(?:金额|计量|投资额?|总投资)单位$/.test(header);
}

function fundsOf(header: string): readonly (typeof fundsBeside)[number][] {
  return fundsBeside.filter(({ table, field }) =>
    readHeader(header, table).candidates.some((candidate) => candidate.field === field),
  );
}

function unitPart(unit: string | undefined) {
  return unit === undefined ? {} : { unit };
}

function unitOf(table: TableName, field: string, unit: string | undefined, facts: ColumnFacts) {
  if (unit !== undefined) return { unit };
  if (facts.unitHeader !== undefined) return { unitColumn: facts.unitHeader };
  return missingUnit(table, field, facts);
}

/** An amount needs a unit unless the title states one or every cell brings its own. */
function missingUnit(table: TableName, field: string, { titleUnit, samples }: ColumnFacts) {
  const { kind, unit } = fieldsOf(table).find((each) => each.field === field) ?? {};
  if (kind === "money" && titleUnit !== undefined) return {};
  // A header that names the field means its unit too.
  const named = unitInName(table, field);
  if (named !== undefined) return { unit: named };
  if (kind !== "money" && unit !== "share") return {};
  const filled = samples.filter((text) => text.trim() !== "");
  const lacking = filled.some(
    (text) => readCell(table, field, text, {}).problem?.code === "unit-unknown",
  );
  return lacking || filled.length === 0 ? { unit: null } : {};
}
