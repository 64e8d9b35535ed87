import { codeLists } from "@ipms/codelists";
import type { Column, Ledger, Locale, Text } from "@ipms/core";
import type { Condition, Where } from "@ipms/metrics";
import { type FieldDescription, fieldsOf } from "@ipms/schema";
import { near } from "../nearest.js";
import { say } from "../say.js";

/** A value of a condition that no record of the ledger has. */
interface UnmatchedValue {
  readonly field: string;
  readonly value: string;
  /** What may have been meant, the nearest first. */
  readonly suggestions: readonly string[];
}

/** Codes of these stand for everything below them too, so a record need not have the code itself. */
const hierarchies: ReadonlySet<string> = new Set(["division", "originDivision", "industry"]);

/**
 * The values of conditions that no record has: of open lists and free texts every value may be asked
 * for, but a misspelt one would narrow a figure to nothing without a word.
 *
 * @param where - the conditions
 * @param ledger - the ledger
 */
export function unmatchedValues(where: Where, ledger: Ledger): readonly UnmatchedValue[] {
  const table = ledger.tables.get("projects");
  if (table === undefined || table.rowCount === 0) return [];
  return fieldsOf("projects").flatMap((described) => {
    const { field, kind } = described;
    const wanted = valuesOf(where[field]);
    const column = table.columns.get(field);
    const free = (kind === "text" || kind === "code") && !hierarchies.has(field);
    if (!free || wanted.length === 0 || column === undefined) return [];
    const found = distinct(column, table.rowCount);
    return wanted
      .filter((value) => !found.has(value))
      .map((value) => {
        const known = [...new Set([...found, ...codesOf(described)])];
        // A code of the list that no record has is rightly spelt, whatever is like it.
        const suggestions = known.includes(value) ? [] : near(value, known);
        return { field, value, suggestions };
      });
  });
}

/** A warning about such a value. */
export function unmatchedText(
  { field, value, suggestions }: UnmatchedValue,
  locale: Locale,
): string {
  const text = suggestions.length === 0 ? noRecord : noRecordButNear;
  return say(text, locale, { field, value, suggestions });
}

function valuesOf(condition: Condition | undefined): readonly string[] {
  if (typeof condition === "string") return [condition];
  return Array.isArray(condition) ? condition : [];
}

function distinct(column: Column, rowCount: number): ReadonlySet<string> {
  if (column.kind === "code") return new Set(column.values);
  const found = new Set<string>();
  if (column.kind !== "text") return found;
  for (let row = 0; row < rowCount; row += 1) {
    const text = column.at(row);
    if (text !== undefined) found.add(text);
  }
  return found;
}

function codesOf({ codelist }: FieldDescription): readonly string[] {
  const lists: Readonly<Record<string, { readonly codes: object }>> = codeLists;
  const list = codelist !== undefined && Object.hasOwn(lists, codelist) && lists[codelist];
  return list ? Object.keys(list.codes) : [];
}

const noRecord: Text = {
  en: "warning: no record has {field} = {value}",
  "zh-Hans": "提示：没有任何记录的 {field} 为“{value}”",
};
const noRecordButNear: Text = {
  en: "warning: no record has {field} = {value}; did you mean {suggestions}?",
  "zh-Hans": "提示：没有任何记录的 {field} 为“{value}”；您要的是不是 {suggestions}？",
};
