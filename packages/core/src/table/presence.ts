import { absent, type Column, spilled, type TextColumn } from "./column.js";

/**
 * Which rows of a column have a value, all at once. Each kind has a loop of its own over plain arrays:
 * such loops are compiled once and stay compiled.
 *
 * @param column - the column
 * @param rowCount - how many rows it has
 * @returns 1 for each row that has one, else 0
 */
export function presenceOf(column: Column, rowCount: number): Uint8Array {
  const result = new Uint8Array(rowCount);
  switch (column.kind) {
    case "date":
      markOthers(result, column.first, absent);
      break;
    case "code":
      markOthers(result, column.indexes, -1);
      break;
    case "text":
      markTexts(result, column);
      break;
    default: {
      const { high, low } = column.kind === "money" ? column.amount : column;
      markDecimals(result, high, low);
    }
  }
  return result;
}

function markOthers(result: Uint8Array, values: Int32Array, missing: number): void {
  for (let row = 0; row < result.length; row += 1) result[row] = values[row] === missing ? 0 : 1;
}

function markTexts(result: Uint8Array, column: TextColumn): void {
  const has = column.has?.bind(column) ?? ((row: number) => column.at(row) !== undefined);
  for (let row = 0; row < result.length; row += 1) result[row] = has(row) ? 1 : 0;
}

function markDecimals(result: Uint8Array, high: Int32Array, low: Int32Array): void {
  for (let row = 0; row < result.length; row += 1) {
    result[row] = high[row] !== absent || low[row] === spilled ? 1 : 0;
  }
}
