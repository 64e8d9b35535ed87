import type { Day } from "../date/day.js";

/** Stands for "no value" in columns of whole numbers; no day and no amount reaches it. */
export const absent = -2147483648;

/** Marks an amount that stands in `spill` because two 32-bit parts cannot hold it. */
export const spilled = -1;

/** What columns of every kind may say beside their values. */
export interface ColumnNotes {
  /**
   * 1 for each row whose source had something there that could not be read: the row has no value, but
   * it is not known to have none. Not there where everything could be read.
   */
  readonly unreadable?: Uint8Array;
}

/** Dates as their first and last possible day; both {@link absent} where there is none. */
export interface DateColumn extends ColumnNotes {
  /** Tells the columns apart. */
  readonly kind: "date";
  /** The first day that each date may mean, as days since 1970-01-01. */
  readonly first: Int32Array;
  /** The last day that each date may mean. */
  readonly last: Int32Array;
}

/**
 * Exact decimals as whole numbers of 10^−scale, in two parts: `high × 10⁹ + low`, both of one sign.
 * Where `high` is {@link absent}, `low` is {@link spilled} for a value kept in `spill`, else 0.
 */
export interface DecimalColumn extends ColumnNotes {
  /** Tells the columns apart. */
  readonly kind: "decimal";
  /** Digits behind the point that the two parts hold. */
  readonly scale: number;
  /** Billions. */
  readonly high: Int32Array;
  /** The rest below a billion. */
  readonly low: Int32Array;
  /** Values too long for the two parts, as plain decimals, by row. */
  readonly spill: ReadonlyMap<number, string>;
}

/** Codes and truth values (`"true"`, `"false"`) as indexes into a dictionary; −1 is absent. */
export interface CodeColumn extends ColumnNotes {
  /** Tells the columns apart. */
  readonly kind: "code";
  /** For each row the place of its value in `values`, or −1. */
  readonly indexes: Int32Array;
  /** Every different value once. */
  readonly values: readonly string[];
}

/**
 * Texts, most of them different: names, ids, remarks. How they are kept is the source's affair, so that
 * a reader need not make a string of a text nobody asks for.
 */
export interface TextColumn extends ColumnNotes {
  /** Tells the columns apart. */
  readonly kind: "text";
  /** The text of a row, or `undefined` where there is none. */
  at(row: number): string | undefined;
  /** Whether a row has a text, where the source can say so without making a string. */
  has?(row: number): boolean;
  /** All texts as bytes, part by part in the order of the rows, where the source keeps them so. */
  readonly utf8?: readonly Utf8Texts[];
}

/** Texts one behind the other, in UTF-8. */
export interface Utf8Texts {
  /** The texts. */
  readonly bytes: Uint8Array;
  /** For each row where its text ends; it begins where the one before ends, and is none if it is empty. */
  readonly ends: Int32Array;
}

/** Amounts of money: the amount and, as a code, the currency. */
export interface MoneyColumn extends ColumnNotes {
  /** Tells the columns apart. */
  readonly kind: "money";
  /** In the currency's unit. */
  readonly amount: DecimalColumn;
  /** ISO 4217. */
  readonly currency: CodeColumn;
}

/** The values of one field over all rows of a table. */
export type Column = DateColumn | DecimalColumn | CodeColumn | TextColumn | MoneyColumn;

/** The date of a row, or `undefined` where there is none. */
export function dateAt(
  column: DateColumn,
  row: number,
): { readonly first: Day; readonly last: Day } | undefined {
  const first = column.first[row] ?? absent;
  return first === absent ? undefined : { first, last: column.last[row] ?? absent };
}

/** The code of a row, or `undefined` where there is none. */
export function codeAt(column: CodeColumn, row: number): string | undefined {
  return column.values[column.indexes[row] ?? -1];
}

/** Whether a row has an exact value in a column of decimals. */
export function hasDecimal(column: DecimalColumn, row: number): boolean {
  return column.high[row] !== absent || column.low[row] === spilled;
}

/** Whether a row has a value in a column of any kind. */
export function hasValue(column: Column, row: number): boolean {
  switch (column.kind) {
    case "date":
      return (column.first[row] ?? absent) !== absent;
    case "code":
      return (column.indexes[row] ?? -1) >= 0;
    case "text":
      return column.has?.(row) ?? column.at(row) !== undefined;
    case "decimal":
      return hasDecimal(column, row);
    case "money":
      return hasDecimal(column.amount, row);
  }
}

/** Whether the source of a row had something in a column that could not be read. */
export function isUnreadable(column: Column, row: number): boolean {
  return column.unreadable?.[row] === 1;
}
