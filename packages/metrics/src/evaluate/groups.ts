import { codeAt } from "@ipms/core";
import { divisionPrefix } from "./where.js";
import { industrySection } from "@ipms/codelists";
import { fieldKinds } from "../generated/field-kinds.js";
import { misasked } from "./ask.js";
import { codeColumn, type LedgerView } from "./ledger-view.js";

/** Projects split into groups that do not overlap. */
export interface Groups {
  /** For each project the place of its group in `keys`. */
  readonly of: Int32Array;
  /** The key of each group: one value, or `null` for absent, per grouping field. */
  readonly keys: readonly Readonly<Record<string, string | null>>[];
}

/** All projects in one group. */
export function oneGroup(view: LedgerView): Groups {
  return { of: new Int32Array(view.projectCount), keys: [{}] };
}

/**
 * Splits projects by fields; groups come in the order of their keys, absent last.
 *
 * @param by - fields, with a level after a colon for divisions and industries
 * @returns the field that the ledger does not have, where there is one
 */
export function groupsBy(view: LedgerView, by: readonly string[]): Groups | { missing: string } {
  const dimensions = by.map((name) => dimensionOf(name));
  for (const { field } of dimensions) {
    if (codeColumn(view.table("projects"), field) === undefined) {
      return { missing: `projects.${field}` };
    }
  }
  const count = view.projectCount;
  const places = new Map<string, number>();
  const keys: Record<string, string | null>[] = [];
  const readers = dimensions.map(({ field, level }) => levelReader(view, field, level));
  const of = Int32Array.from({ length: count }, (_, row) => {
    const values = readers.map((read) => read(row));
    const id = JSON.stringify(values);
    let place = places.get(id);
    if (place === undefined) {
      place = keys.length;
      places.set(id, place);
      keys.push(Object.fromEntries(by.map((name, at) => [name, values[at] ?? null])));
    }
    return place;
  });
  return sorted({ of, keys }, by);
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
  if (level !== undefined && levels?.[level] === undefined) {
    return misasked("invalid-argument", "unknown-option", {
      value: level,
      parameter: field,
      known: Object.keys(levels ?? {}).join(", ") || "—",
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

function levelReader(
  view: LedgerView,
  field: string,
  level: string | undefined,
): (row: number) => string | null {
  const column = codeColumn(view.table("projects"), field);
  const convert = level === undefined ? undefined : levelsOf[field]?.[level];
  const byIndex = column?.values.map((value) => (convert === undefined ? value : convert(value)));
  return (row) =>
    column === undefined || codeAt(column, row) === undefined
      ? null
      : (byIndex?.[column.indexes[row] ?? -1] ?? null);
}

function sorted(groups: Groups, by: readonly string[]): Groups {
  const order = groups.keys.map((_, place) => place);
  order.sort((a, b) => {
    for (const name of by) {
      const left = groups.keys[a]?.[name] ?? null;
      const right = groups.keys[b]?.[name] ?? null;
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return left < right ? -1 : 1;
    }
    return 0;
  });
  const newPlace = new Int32Array(order.length);
  order.forEach((old, place) => {
    newPlace[old] = place;
  });
  return {
    of: groups.of.map((place) => newPlace[place] ?? 0),
    keys: order.map((old) => groups.keys[old] ?? {}),
  };
}
