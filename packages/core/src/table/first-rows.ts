import { type CodeColumn, codeAt, type TextColumn, type Utf8Texts } from "./column.js";
import { type TextIndex, textIndex } from "./text-index.js";

/** A column whose values tell rows apart. */
export type KeyColumn = CodeColumn | TextColumn;

const firsts = /* @__PURE__ */ new WeakMap<KeyColumn, Int32Array>();
const indexes = /* @__PURE__ */ new WeakMap<KeyColumn, TextIndex>();
const byText = /* @__PURE__ */ new WeakMap<KeyColumn, ReadonlyMap<string, number>>();
const matches = /* @__PURE__ */ new WeakMap<KeyColumn, WeakMap<KeyColumn, Int32Array>>();

/**
 * For each row the first that has the same code or text; −1 for a row without any. Worked out once and
 * kept as long as the column is. Where the texts are at hand as bytes no string is made of any.
 *
 * @param column - the codes or texts
 * @param rowCount - how many rows it has
 */
export function firstRowsOf(column: KeyColumn, rowCount: number): Int32Array {
  return kept(firsts, column, () => {
    if (column.kind === "code") return firstRowsOfCodes(column);
    // Where nothing is looked up in the index, no more than its answer is kept.
    if (column.utf8 !== undefined) return (indexes.get(column) ?? textIndex(column.utf8)).firstRows;
    const rows = kept(byText, column, () => rowsByText(column, rowCount));
    return Int32Array.from({ length: rowCount }, (_, row) => rowOf(rows, column.at(row)));
  });
}

/**
 * For each row of a column the first row of another that has the same code or text; −1 where none has.
 * Worked out once for two columns and kept as long as they are.
 *
 * @param column - the codes or texts that name other rows
 * @param rowCount - how many rows it has
 * @param other - the codes or texts of those
 * @param otherCount - how many there are
 */
export function matchingRows(
  column: KeyColumn,
  rowCount: number,
  other: KeyColumn,
  otherCount: number,
): Int32Array {
  const known = kept(matches, column, () => new WeakMap<KeyColumn, Int32Array>());
  return kept(known, other, () => {
    const [texts, others] = [bytesOf(column), bytesOf(other)];
    if (texts !== undefined && others !== undefined) {
      return matchingTexts(
        texts,
        rowCount,
        kept(indexes, other, () => textIndex(others)),
      );
    }
    const rows = kept(byText, other, () => rowsByText(other, otherCount));
    if (column.kind === "text") {
      return Int32Array.from({ length: rowCount }, (_, row) => rowOf(rows, column.at(row)));
    }
    const rowsOfCodes = Int32Array.from(column.values, (value) => rowOf(rows, value));
    return column.indexes.map((index) => rowsOfCodes[index] ?? -1);
  });
}

function matchingTexts(
  parts: readonly Utf8Texts[],
  rowCount: number,
  index: TextIndex,
): Int32Array {
  const found = new Int32Array(rowCount).fill(-1);
  let offset = 0;
  for (const part of parts) {
    index.find(part, found, offset);
    offset += part.ends.length;
  }
  return found;
}

function firstRowsOfCodes({ indexes: places, values }: CodeColumn): Int32Array {
  const first = new Int32Array(values.length).fill(-1);
  const rows = new Int32Array(places.length).fill(-1);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? -1;
    if (place < 0) continue;
    if (first[place] === -1) first[place] = row;
    rows[row] = first[place] ?? -1;
  }
  return rows;
}

function rowsByText(column: KeyColumn, rowCount: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < rowCount; row += 1) {
    const text = column.kind === "text" ? column.at(row) : codeAt(column, row);
    if (text !== undefined && !rows.has(text)) rows.set(text, row);
  }
  return rows;
}

function rowOf(rows: ReadonlyMap<string, number>, text: string | undefined): number {
  return (text === undefined ? undefined : rows.get(text)) ?? -1;
}

function bytesOf(column: KeyColumn): TextColumn["utf8"] {
  return column.kind === "text" ? column.utf8 : undefined;
}

/** What is kept of a column; made when it is first asked for. */
function kept<Key extends object, Value>(
  known: WeakMap<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  known.set(key, made);
  return made;
}
