import { absent, type Column, hasValue, spilled } from "./column.js";

/**
 * Which rows of a column have a value, all at once.
 *
 * @param column - the column
 * @param rowCount - how many rows it has
 * @returns 1 for each row that has one, else 0
 */
export function presenceOf(column: Column, rowCount: number): Uint8Array {
  const result = new Uint8Array(rowCount);
  switch (column.kind) {
    case "date":
      for (let row = 0; row < rowCount; row += 1) if (column.first[row] !== absent) result[row] = 1;
      return result;
    case "code":
      for (let row = 0; row < rowCount; row += 1) {
        if ((column.indexes[row] ?? -1) >= 0) result[row] = 1;
      }
      return result;
    case "text":
      for (let row = 0; row < rowCount; row += 1) if (hasValue(column, row)) result[row] = 1;
      return result;
    default: {
      const { high, low } = column.kind === "money" ? column.amount : column;
      for (let row = 0; row < rowCount; row += 1) {
        if (high[row] !== absent || low[row] === spilled) result[row] = 1;
      }
      return result;
    }
  }
}
