import { industrySection } from "@ipms/codelists";
import { type CodeColumn, codeColumnOf, type Ledger } from "@ipms/core";

/** The records with which each record is compared. */
export interface Peers {
  /** For each row the group with which it is compared; −1 where too few are alike. */
  readonly groupOf: Int32Array;
  /** By number the rows of every group that is large enough. */
  readonly groups: ReadonlyMap<number, Int32Array>;
}

/** How many groups there are of a currency: all of it, then one for each section of industry. */
const groupsPerCurrency = 27;

/**
 * Groups projects with their like: by currency and section of industry, and where a section has too
 * few, by currency alone.
 *
 * @param ledger - the ledger
 * @param currency - the currencies of what is compared
 * @param isCompared - whether a row has a value to compare
 * @param minimum - how many rows a group must have
 */
export function peersOf(
  ledger: Ledger,
  currency: CodeColumn,
  isCompared: (row: number) => boolean,
  minimum: number,
): Peers {
  const wholes = currency.indexes.map((index, row) =>
    index >= 0 && isCompared(row) ? index * groupsPerCurrency : -1,
  );
  const sections = sectionPlaces(ledger, wholes.length);
  const parts = wholes.map((whole, row) => {
    const section = sections[row] ?? 0;
    return whole < 0 || section === 0 ? -1 : whole + section;
  });
  const groupCount = currency.values.length * groupsPerCurrency;
  const groups = new Map([...rowsOfGroups(wholes, groupCount), ...rowsOfGroups(parts, groupCount)]);
  for (const [group, rows] of groups) if (rows.length < minimum) groups.delete(group);
  const groupOf = parts.map((part, row) => {
    const whole = wholes[row] ?? -1;
    return groups.has(part) ? part : groups.has(whole) ? whole : -1;
  });
  return { groupOf, groups };
}

/** For each project the place of its section among the letters, from 1; 0 where none is known. */
function sectionPlaces(ledger: Ledger, rowCount: number): Int32Array {
  const table = ledger.tables.get("projects");
  const industries = table && codeColumnOf(table, "industry");
  if (industries === undefined) return new Int32Array(rowCount);
  const places = Int32Array.from(industries.values, (code) => {
    const section = industrySection(code);
    return section === undefined ? 0 : section.charCodeAt(0) - 64;
  });
  return industries.indexes.map((index) => places[index] ?? 0);
}

/** The rows of each group that has any, in order; −1 is no group. */
function* rowsOfGroups(
  groupOf: Int32Array,
  groupCount: number,
): Generator<readonly [number, Int32Array]> {
  const sizes = new Int32Array(groupCount);
  for (const group of groupOf) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  const groups = Array.from(sizes, (size) => new Int32Array(size));
  for (let row = groupOf.length - 1; row >= 0; row -= 1) {
    const group = groupOf[row] ?? -1;
    if (group < 0) continue;
    const left = (sizes[group] ?? 0) - 1;
    sizes[group] = left;
    const rows = groups[group];
    if (rows !== undefined) rows[left] = row;
  }
  for (const [group, rows] of groups.entries()) if (rows.length > 0) yield [group, rows];
}
