import type { CodeColumn, TextColumn, Utf8Texts } from "./column.js";
import { distinctTexts } from "./distinct-texts.js";

/**
 * The rows whose code or text an earlier row has already, with the first row that has it. Where the
 * texts are at hand as bytes no string is made of any.
 *
 * @param column - the codes or texts
 * @param rowCount - how many rows it has
 */
export function repeatedRows(
  column: CodeColumn | TextColumn,
  rowCount: number,
): ReadonlyMap<number, number> {
  if (column.kind === "code") return repeatedCodes(column);
  return column.utf8 === undefined ? repeatedStrings(column, rowCount) : repeatedBytes(column.utf8);
}

function repeatedCodes({ indexes, values }: CodeColumn): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const firsts = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < indexes.length; row += 1) {
    const index = indexes[row] ?? -1;
    if (index < 0) continue;
    const first = firsts[index] ?? -1;
    if (first < 0) firsts[index] = row;
    else repeated.set(row, first);
  }
  return repeated;
}

function repeatedStrings(column: TextColumn, rowCount: number): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const firsts = new Map<string, number>();
  for (let row = 0; row < rowCount; row += 1) {
    const text = column.at(row);
    if (text === undefined) continue;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, row);
    else repeated.set(row, first);
  }
  return repeated;
}

function repeatedBytes(parts: readonly Utf8Texts[]): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const texts = distinctTexts();
  let offset = 0;
  for (const part of parts) {
    for (const [row, first] of texts.add(part)) repeated.set(offset + row, first);
    offset += part.ends.length;
  }
  return repeated;
}
