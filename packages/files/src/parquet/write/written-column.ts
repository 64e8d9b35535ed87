import { absent, type DateColumn } from "@ipms/core";
import type { SchemaElement } from "hyparquet-writer";
import { canonicalValue } from "../../write/canonical-value.js";
import type { WrittenField } from "../../write/table-fields.js";
import { decimalForm, unscaled } from "./decimal-form.js";

/** What a column of a Parquet file holds in one row; `null` where it holds nothing. */
type ColumnValue = string | number | bigint | boolean | null;

/** A column on its way into a Parquet file. */
export interface WrittenColumn {
  /** Its name, its type, and whether values can be absent. */
  readonly element: SchemaElement;
  /** The value of a row. */
  readonly value: (row: number) => ColumnValue;
}

const text: Omit<SchemaElement, "name"> = {
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  logical_type: { type: "STRING" },
};

/**
 * The columns of a field: an amount of money has two, as in CSV. Each has the narrowest type that holds
 * every value exactly and that other programs count with; text where there is none.
 *
 * @param field - the field
 * @param rowCount - how many rows it has
 */
export function writtenColumns(field: WrittenField, rowCount: number): readonly WrittenColumn[] {
  const { field: name, kind, required, column } = field;
  const valueAt = (row: number) => canonicalValue(column, kind, row);
  const textAt = (row: number): string | null => {
    const value = valueAt(row);
    return value === undefined || typeof value === "object" ? null : String(value);
  };
  const settled = (
    ofName: string,
    type: Omit<SchemaElement, "name">,
    value: WrittenColumn["value"],
  ): WrittenColumn => {
    const always = required && !some(rowCount, (row) => value(row) === null);
    const repetition = always ? "REQUIRED" : "OPTIONAL";
    return { element: { name: ofName, repetition_type: repetition, ...type }, value };
  };
  const decimal = (
    ofName: string,
    digitsAt: (row: number) => string | null,
    scale: number,
  ): WrittenColumn => {
    const form = decimalForm(rowCount, digitsAt, scale);
    if (form === undefined) return settled(ofName, text, digitsAt);
    return settled(ofName, form.type, (row) => {
      const digits = digitsAt(row);
      return digits === null ? null : unscaled(digits, form.scale);
    });
  };

  if (column.kind === "money") {
    const partAt = (part: "amount" | "currency") => (row: number) => {
      const value = valueAt(row);
      return typeof value === "object" ? value[part] : null;
    };
    return [
      decimal(`${name}.amount`, partAt("amount"), 2),
      settled(`${name}.currency`, text, partAt("currency")),
    ];
  }
  if (column.kind === "decimal" && kind === "decimal") return [decimal(name, textAt, 4)];
  if (column.kind === "decimal") {
    const isSafe = (row: number): boolean => typeof valueAt(row) !== "string";
    if (some(rowCount, (row) => !isSafe(row))) return [decimal(name, textAt, 0)];
    const type = { type: "INT64" } as const;
    return [settled(name, type, (row) => bigintOf(valueAt(row)))];
  }
  if (column.kind === "date" && !some(rowCount, (row) => isCoarse(column, row))) {
    const type = { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } } as const;
    return [settled(name, type, (row) => dayAt(column, row))];
  }
  if (kind === "boolean") {
    const boolean = (row: number): boolean | null => {
      const value = valueAt(row);
      return typeof value === "boolean" ? value : null;
    };
    return [settled(name, { type: "BOOLEAN" }, boolean)];
  }
  return [settled(name, text, textAt)];
}

function some(rowCount: number, holds: (row: number) => boolean): boolean {
  for (let row = 0; row < rowCount; row += 1) if (holds(row)) return true;
  return false;
}

/** Known to its month or year only. */
function isCoarse({ first, last }: DateColumn, row: number): boolean {
  return first[row] !== last[row];
}

function dayAt({ first }: DateColumn, row: number): number | null {
  const day = first[row] ?? absent;
  return day === absent ? null : day;
}

function bigintOf(value: unknown): bigint | null {
  return typeof value === "number" ? BigInt(value) : null;
}
