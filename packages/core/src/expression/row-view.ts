import { codeAt, type Column, dateAt } from "../table/column.js";
import { decimalAt } from "../table/decimal-at.js";
import type { Cell, RecordView } from "./cell.js";
import type { ColumnSource } from "./column-source.js";

/** A record view on a row of columns, for the parts that are evaluated one by one. */
export function rowView(source: ColumnSource): { readonly view: RecordView; row: number } {
  const state = {
    row: 0,
    view: {
      cell(table: string, field: string): Cell | undefined {
        const column = source.column(table, field);
        return column === undefined ? undefined : cellAt(column, state.row);
      },
    },
  };
  return state;
}

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
