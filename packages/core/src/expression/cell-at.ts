import { codeAt, type Column, dateAt } from "../table/column.js";
import { decimalAt } from "../table/decimal-at.js";
import type { Cell } from "./cell.js";

/** The value of a row as a cell, or `undefined` where there is none. */
export function cellAt(column: Column, row: number): Cell | undefined {
  if (column.kind === "date") {
    const date = dateAt(column, row);
    return date === undefined ? undefined : { kind: "date", ...date };
  }
  if (column.kind === "code") {
    const value = codeAt(column, row);
    return value === undefined ? undefined : { kind: "code", value };
  }
  if (column.kind === "text") {
    const value = column.at(row);
    return value === undefined ? undefined : { kind: "code", value };
  }
  const value = decimalAt(column.kind === "money" ? column.amount : column, row);
  if (value === undefined) return undefined;
  const currency = column.kind === "money" ? codeAt(column.currency, row) : undefined;
  return currency === undefined ? { kind: "decimal", value } : { kind: "decimal", value, currency };
}
