import type { CodeColumn, TextColumn } from "./column.js";
import type { Table } from "./table.js";

const dictionaries = /* @__PURE__ */ new WeakMap<TextColumn, CodeColumn>();

/**
 * Texts as codes: every different text once, and for each row its place. Made when a question groups
 * or joins by a text, and kept as long as the column is.
 *
 * @param column - the texts
 * @param rowCount - how many rows it has
 */
export function dictionaryOf(column: TextColumn, rowCount: number): CodeColumn {
  const known = dictionaries.get(column);
  if (known !== undefined) return known;
  const places = new Map<string, number>();
  const indexes = new Int32Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row += 1) {
    const text = column.at(row);
    if (text === undefined) continue;
    let place = places.get(text);
    if (place === undefined) {
      place = places.size;
      places.set(text, place);
    }
    indexes[row] = place;
  }
  const dictionary: CodeColumn = { kind: "code", indexes, values: [...places.keys()] };
  dictionaries.set(column, dictionary);
  return dictionary;
}

/** A field of a table as codes, or `undefined` where the table has no codes or texts of that name. */
export function codeColumnOf(table: Table, field: string): CodeColumn | undefined {
  const column = table.columns.get(field);
  if (column?.kind === "text") return dictionaryOf(column, table.rowCount);
  return column?.kind === "code" ? column : undefined;
}
