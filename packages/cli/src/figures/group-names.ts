import {
  codeLists,
  industryDivisions,
  industrySections,
  sizeBandsDisjoint,
  sizeBandsNested,
} from "@ipms/codelists";
import { type CodeList, type Locale, type Text, textIn } from "@ipms/core";
import type { SizeBand } from "@ipms/metrics";
import { fieldsOf } from "@ipms/schema";

/** What people call the value of a grouping field, such as `division` or `industry:section`. */
export type GroupNames = (by: string, value: string) => string;

/**
 * The names of groups in one language: code labels, and for divisions the name with the code, since
 * names repeat. The names of divisions are many, so they are loaded only where a group needs them.
 *
 * @param by - the grouping fields
 * @param locale - the language
 * @param bands - size bands that are in no code list
 */
export async function groupNames(
  by: readonly string[],
  locale: Locale,
  bands: readonly SizeBand[] = [],
): Promise<GroupNames> {
  const divisionName = by.some((name) => isDivision(fieldOf(name)))
    ? (await import("@ipms/codelists/divisions")).divisionName
    : undefined;
  const lists = new Map(by.map((name) => [name, listsOf(fieldOf(name))]));
  return (name, value) => {
    if (name === "sizeBand") return bandName(value, bands, locale);
    if (isDivision(fieldOf(name))) {
      const division = divisionName?.(value, locale);
      return division === undefined ? value : `${division} ${value}`;
    }
    if (value === "true" || value === "false") return textIn(truths[value], locale);
    for (const list of lists.get(name) ?? []) {
      const entry = Object.hasOwn(list.codes, value) ? list.codes[value] : undefined;
      if (entry !== undefined) return textIn(entry.labels, locale);
    }
    return value;
  };
}

/** The name of a size band. */
function bandName(code: string, bands: readonly SizeBand[], locale: Locale): string {
  const own = bands.find((band) => band.code === code)?.labels;
  if (own !== undefined) return textIn(own, locale);
  for (const { codes } of [sizeBandsNested, sizeBandsDisjoint]) {
    const known: CodeList["codes"] = codes;
    const entry = Object.hasOwn(known, code) ? known[code] : undefined;
    if (entry !== undefined) return textIn(entry.labels, locale);
  }
  return code;
}

const truths: Readonly<Record<"true" | "false", Text>> = {
  true: { en: "Yes", "zh-Hans": "是" },
  false: { en: "No", "zh-Hans": "否" },
};

function fieldOf(name: string): string {
  return name.split(":")[0] ?? name;
}

function isDivision(field: string): boolean {
  return field === "division" || field === "originDivision";
}

function listsOf(field: string): readonly CodeList[] {
  if (field === "industry") return [industrySections, industryDivisions];
  const id = fieldsOf("projects").find((known) => known.field === field)?.codelist;
  const known: Readonly<Record<string, CodeList>> = codeLists;
  const list = id === undefined || !Object.hasOwn(known, id) ? undefined : known[id];
  return list === undefined ? [] : [list];
}
