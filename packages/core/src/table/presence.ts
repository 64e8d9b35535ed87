import { absent, type Column, spilled, type TextColumn } from "./column.js";
import { surveyOf } from "./date-survey.js";
import { addRow, noRows, type RowSet, settledRows } from "./row-set.js";
import { isNegative, isZero } from "./sign.js";

const known = /* @__PURE__ */ new WeakMap<Column, RowSet>();

/**
 * The rows of a column that have a value. Many tests ask it of the same column, so it is looked up once
 * and kept as long as the column is. Each kind has a loop of its own over plain arrays: such loops are
 * compiled once and stay compiled, as long as no row is the first to take a branch.
 *
 * @param column - the column
 * @param rowCount - how many rows it has
 */
export function presenceOf(column: Column, rowCount: number): RowSet {
  if (column.kind === "date") return surveyOf(column).there;
  const before = known.get(column);
  if (before !== undefined) return before;
  const rows = noRows(rowCount);
  switch (column.kind) {
    case "code":
      addCodes(rows, column.indexes);
      break;
    case "text":
      addTexts(rows, column, rowCount);
      break;
    default: {
      const { high, low } = column.kind === "money" ? column.amount : column;
      addDecimals(rows, high, low);
    }
  }
  const settled = settledRows(rows, rowCount);
  known.set(column, settled);
  return settled;
}

// The loops below take from every row a bit, and branch for none.

function addCodes(rows: RowSet, indexes: Int32Array): void {
  for (let word = 0; word < rows.length; word += 1) {
    const start = word * 32;
    let missing = -1;
    for (let row = Math.min(start + 32, indexes.length) - 1; row >= start; row -= 1) {
      missing = (missing << 1) | isNegative(indexes[row] ?? 0);
    }
    rows[word] = ~missing;
  }
}

function addTexts(rows: RowSet, column: TextColumn, rowCount: number): void {
  if (column.utf8 !== undefined) {
    let from = 0;
    for (const { ends } of column.utf8) {
      addFilled(rows, ends, from);
      from += ends.length;
    }
    return;
  }
  for (let row = 0; row < rowCount; row += 1) {
    if (column.has?.(row) ?? column.at(row) !== undefined) addRow(rows, row);
  }
}

/** Texts that stand one behind the other: one that ends where the one before does is not there. */
function addFilled(rows: RowSet, ends: Int32Array, from: number): void {
  let start = 0;
  for (let at = 0; at < ends.length; at += 1) {
    const end = ends[at] ?? 0;
    const row = from + at;
    rows[row >>> 5] = (rows[row >>> 5] ?? 0) | (isNegative(start - end) << row);
    start = end;
  }
}

function addDecimals(rows: RowSet, high: Int32Array, low: Int32Array): void {
  for (let word = 0; word < rows.length; word += 1) {
    const start = word * 32;
    let missing = -1;
    for (let row = Math.min(start + 32, high.length) - 1; row >= start; row -= 1) {
      const isSpilled = isZero((low[row] ?? 0) ^ spilled);
      missing = (missing << 1) | (isZero((high[row] ?? 0) ^ absent) & ~isSpilled);
    }
    rows[word] = ~missing;
  }
}
