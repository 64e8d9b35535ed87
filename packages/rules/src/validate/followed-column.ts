import { absent, type CodeColumn, type Column, type DecimalColumn, type Table } from "@ipms/core";
import { joinField } from "./join-field.js";
import { namedRows } from "./row-by-id.js";

/** A column of another table, or of another cut, with one value for each row that names its record. */
export function followedColumn(table: Table, other: Table, field: string): Column | undefined {
  const column = other.columns.get(field);
  if (column === undefined) return undefined;
  const rows = namedRows(table, joinField(other.name), other);
  const { unreadable } = column;
  const followed = valuesAt(column, rows);
  if (unreadable === undefined) return followed;
  return { ...followed, unreadable: Uint8Array.from(rows, (row) => unreadable[row] ?? 0) };
}

/** The values of some rows of a column, in the order of these; −1 is no row. */
export function valuesAt(column: Column, rows: Int32Array): Column {
  switch (column.kind) {
    case "date":
      return {
        kind: "date",
        first: numbersAt(column.first, rows, absent),
        last: numbersAt(column.last, rows, absent),
      };
    case "code":
      return codesAt(column, rows);
    case "text":
      return { kind: "text", at: (row) => column.at(rows[row] ?? -1) };
    case "decimal":
      return decimalsAt(column, rows);
    case "money":
      return {
        kind: "money",
        amount: decimalsAt(column.amount, rows),
        currency: codesAt(column.currency, rows),
      };
  }
}

function codesAt({ indexes, values }: CodeColumn, rows: Int32Array): CodeColumn {
  return { kind: "code", indexes: numbersAt(indexes, rows, -1), values };
}

function decimalsAt({ scale, high, low, spill }: DecimalColumn, rows: Int32Array): DecimalColumn {
  const spilled = new Map<number, string>();
  if (spill.size > 0) {
    for (const [row, other] of rows.entries()) {
      const text = spill.get(other);
      if (text !== undefined) spilled.set(row, text);
    }
  }
  return {
    kind: "decimal",
    scale,
    high: numbersAt(high, rows, absent),
    low: numbersAt(low, rows, 0),
    spill: spilled,
  };
}

function numbersAt(numbers: Int32Array, rows: Int32Array, otherwise: number): Int32Array {
  const found = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const other = rows[row] ?? -1;
    found[row] = other < 0 ? otherwise : (numbers[other] ?? otherwise);
  }
  return found;
}
