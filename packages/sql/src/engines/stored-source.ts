import {
  absent,
  codeAt,
  type Column,
  type DateColumn,
  type DecimalColumn,
  spilled,
  type Table,
} from "@ipms/core";
import { engineNames, type Dialect } from "../engine.js";
import { EngineError } from "../engine-error.js";
import { type DecimalRoom, decimalRoom, mostDigits } from "../layout/decimal-room.js";
import { rowColumn, type StoredColumn, storedColumns } from "../layout/stored-columns.js";
import { kindOfField } from "./stored-fields.js";

/** A value on its way into an engine: days and rows as numbers, decimals as units of 10^−scale. */
export type StoredValue = string | number | bigint | boolean | null;

/** One column of a table on its way into an engine. */
export interface StoredSource {
  /** Its name and kind there. */
  readonly column: StoredColumn;
  /** The digits that a decimal needs. */
  readonly room?: DecimalRoom;
  /** The value of a row. */
  readonly valueAt: (row: number) => StoredValue;
}

/**
 * The columns in which an engine keeps a table, with the place of each row first.
 *
 * @param table - the table
 * @param dialect - the engine's dialect, to be named where an amount has too many digits
 * @throws EngineError `amount-beyond-engine`
 */
export function storedSources(table: Table, dialect: Dialect): readonly StoredSource[] {
  const place: StoredSource = {
    column: { name: rowColumn, part: "value", kind: "row" },
    valueAt: (row) => row,
  };
  const fields = [...table.columns].flatMap(([field, column]) => {
    const kind = kindOfField(table.name, field);
    if (kind === undefined) return [];
    return storedColumns(field, kind).map((stored): StoredSource => {
      const digits = column.kind === "money" ? column.amount : column;
      if (stored.kind !== "decimal" || digits.kind !== "decimal") {
        return { column: stored, valueAt: reader(column, stored) };
      }
      const found = decimalRoom(digits);
      if ("beyond" in found) {
        const engine = engineNames[dialect];
        const facts = { table: table.name, field, value: found.beyond, digits: mostDigits, engine };
        throw new EngineError("amount-beyond-engine", facts);
      }
      const valueAt = units(digits, found.room.scale);
      return { column: stored, room: found.room, valueAt };
    });
  });
  return [place, ...fields];
}

function reader(column: Column, { part, kind }: StoredColumn): StoredSource["valueAt"] {
  switch (column.kind) {
    case "date":
      return days(column, part === "last");
    case "money":
      return (row) => codeAt(column.currency, row) ?? null;
    case "text":
      return (row) => column.at(row) ?? null;
    case "code":
      if (kind === "text") return (row) => codeAt(column, row) ?? null;
      return (row) => {
        const code = codeAt(column, row);
        return code === undefined ? null : code === "true";
      };
    case "decimal":
      throw new TypeError("a column of decimals is stored as decimals");
  }
}

function days({ first, last }: DateColumn, isLast: boolean): StoredSource["valueAt"] {
  const side = isLast ? last : first;
  return (row) => {
    const day = side[row] ?? absent;
    return day === absent ? null : day;
  };
}

function units(column: DecimalColumn, scale: number): StoredSource["valueAt"] {
  const factor = 10n ** BigInt(scale - column.scale);
  return (row) => {
    const high = column.high[row] ?? absent;
    const low = column.low[row] ?? 0;
    if (high !== absent) return (BigInt(high) * 1_000_000_000n + BigInt(low)) * factor;
    return low === spilled ? unitsOf(column.spill.get(row) ?? "", scale) : null;
  };
}

function unitsOf(text: string, scale: number): bigint {
  const [whole = "", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}
