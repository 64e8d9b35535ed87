import { type CodeColumn, dictionaryOf } from "@ipms/core";
import { divisionPrefix } from "./where.js";
import { industrySection } from "@ipms/codelists";
import { fieldKinds } from "../generated/field-kinds.js";
import { misasked } from "./ask.js";
import { type Groups, oneGroup } from "./groups.js";
import type { Scan } from "./scan.js";

/**
 * Splits projects by fields; groups come in the order of their keys, absent last.
 *
 * @param by - fields, with a level after a colon for divisions and industries
 * @returns the field that the ledger does not have, where there is one
 */
export function groupsBy(scan: Scan, by: readonly string[]): Groups | { missing: string } {
  const groups = splitBy(scan, by);
  return "missing" in groups ? groups : sorted(groups, by);
}

/** The same, in the order in which groups come up. */
export function splitBy(scan: Scan, by: readonly string[]): Groups | { missing: string } {
  const dimensions = by.map((name) => dimensionOf(name));
  for (const { field } of dimensions) {
    if (columnOf(scan, field) === undefined) {
      return { missing: `projects.${field}` };
    }
  }
  let groups: Groups = oneGroup(scan.view);
  dimensions.forEach(({ field, level }, at) => {
    groups = refined(groups, by[at] ?? "", indexDimension(scan, field, level));
  });
  return { ...groups, id: by.join() };
}

/** Groups split further by one more dimension. The places stay dense, so that no product overflows. */
function refined(groups: Groups, name: string, { indexes, places, values }: Dimension): Groups {
  const keys: Readonly<Record<string, string | null>>[] = [];
  const addKey = (group: number, value: number): number =>
    keys.push({ ...groups.keys[group], [name]: values[value] ?? null }) - 1;
  const pairs = groups.keys.length * values.length;
  const of =
    pairs <= mostPairs
      ? placesInList(groups.of, indexes, places, values.length, pairs, addKey)
      : placesInMap(groups.of, indexes, places, values.length, addKey);
  return { id: "", of, keys };
}

/** The most pairs of a group and a value that a list has a place for each of. */
const mostPairs = 1 << 22;

function placesInList(
  groups: Int32Array,
  indexes: Int32Array,
  places: Int32Array,
  valueCount: number,
  pairCount: number,
  addKey: (group: number, value: number) => number,
): Int32Array {
  const known = new Int32Array(pairCount).fill(-1);
  const result = new Int32Array(groups.length);
  for (let row = 0; row < result.length; row += 1) {
    const group = groups[row] ?? 0;
    const value = places[(indexes[row] ?? -1) + 1] ?? 0;
    const pair = group * valueCount + value;
    let place = known[pair] ?? -1;
    if (place < 0) {
      place = addKey(group, value);
      known[pair] = place;
    }
    result[row] = place;
  }
  return result;
}

function placesInMap(
  groups: Int32Array,
  indexes: Int32Array,
  places: Int32Array,
  valueCount: number,
  addKey: (group: number, value: number) => number,
): Int32Array {
  const known = new Map<number, number>();
  return groups.map((group, row) => {
    const value = places[(indexes[row] ?? -1) + 1] ?? 0;
    const pair = group * valueCount + value;
    const place = known.get(pair) ?? addKey(group, value);
    known.set(pair, place);
    return place;
  });
}

function dimensionOf(name: string): { readonly field: string; readonly level: string | undefined } {
  const [field = "", level] = name.split(":");
  const groupable = Object.entries(fieldKinds.projects)
    .filter(([, kind]) => kind === "code" || kind === "text" || kind === "boolean")
    .map(([known]) => known);
  if (!groupable.includes(field)) {
    return misasked("unknown-field", "unknown-field", {
      table: "projects",
      field,
      suggestions: "division:prefecture, park, industry:section, industryChain, investorType",
    });
  }
  const levels = levelsOf[field];
  if (level !== undefined && !Object.hasOwn(levels ?? {}, level)) {
    return misasked("invalid-argument", "unknown-option", {
      value: level,
      parameter: field,
      known: levels === undefined ? "—" : Object.keys(levels),
    });
  }
  return { field, level };
}

const levelsOf: Readonly<
  Record<string, Readonly<Record<string, (code: string) => string | null>>>
> = {
  division: {
    province: (code) => `${code.slice(0, 2)}0000`,
    prefecture: (code) => (divisionPrefix(code).length < 4 ? null : `${code.slice(0, 4)}00`),
    county: (code) => (divisionPrefix(code).length < 6 ? null : code),
  },
  industry: {
    section: (code) => industrySection(code) ?? null,
    division: (code) => (/^\d{2,4}$/.test(code) ? code.slice(0, 2) : null),
  },
};

/** The column as the question reads it: signings decide contract types and events. */
function columnOf(scan: Scan, field: string): CodeColumn | undefined {
  const column = scan.source("projects").column("projects", field);
  if (column?.kind === "text") return dictionaryOf(column, scan.view.projectCount);
  return column?.kind === "code" ? column : undefined;
}

/** The values of projects at a level; several codes may share one there. */
interface Dimension {
  /** For each project the place of its code in the ledger's dictionary, or −1. */
  readonly indexes: Int32Array;
  /** For no code, and then for each of the dictionary, the place of its value. */
  readonly places: Int32Array;
  /** The values; the first is none. */
  readonly values: readonly (string | null)[];
}

function indexDimension(scan: Scan, field: string, level: string | undefined): Dimension {
  const column = columnOf(scan, field);
  const convert = level === undefined ? undefined : levelsOf[field]?.[level];
  const values: (string | null)[] = [null];
  const known = new Map<string | null, number>([[null, 0]]);
  const places = (column?.values ?? []).map((code) => {
    const value = convert === undefined ? code : convert(code);
    const place = known.get(value) ?? values.push(value) - 1;
    known.set(value, place);
    return place;
  });
  const indexes = column?.indexes ?? new Int32Array(scan.view.projectCount).fill(-1);
  return { indexes, places: Int32Array.from([0, ...places]), values };
}

function sorted(groups: Groups, by: readonly string[]): Groups {
  const order = orderOfKeys(groups.keys, by);
  const newPlace = new Int32Array(order.length);
  order.forEach((old, place) => {
    newPlace[old] = place;
  });
  return {
    id: groups.id,
    of: translated(groups.of, newPlace),
    keys: order.map((old) => groups.keys[old] ?? {}),
  };
}

/** A plain loop: `map` would call a function for each row. */
function translated(places: Int32Array, into: Int32Array): Int32Array {
  const result = new Int32Array(places.length);
  for (let row = 0; row < result.length; row += 1) result[row] = into[places[row] ?? 0] ?? 0;
  return result;
}

/** The places of keys in the order of their values, absent last. */
export function orderOfKeys(keys: Groups["keys"], by: readonly string[]): readonly number[] {
  return keys
    .map((_, place) => place)
    .sort((a, b) => {
      for (const name of by) {
        const left = keys[a]?.[name] ?? null;
        const right = keys[b]?.[name] ?? null;
        if (left === right) continue;
        if (left === null) return 1;
        if (right === null) return -1;
        return left < right ? -1 : 1;
      }
      return 0;
    });
}
