import type { Problem } from "../outcome/outcome.js";
import type { CodeColumn, Column, DateColumn, DecimalColumn, MoneyColumn } from "./column.js";

/** Takes canonical values one after the other and makes a column of them. */
export interface ColumnBuilder {
  /** How many rows there are so far. */
  readonly length: number;
  /**
   * Adds the next row's value; `null` and `undefined` are absent.
   *
   * @returns what is wrong with the value, which then counts as absent
   */
  push(value: unknown): Problem | undefined;
  /**
   * Takes back the last rows.
   *
   * @param length - how many rows stay
   */
  truncate(length: number): void;
  /** The column. */
  finish(): Column;
}

/** Makes a column of dates; a reader that has the days at hand need not write them as text first. */
export interface DateColumnBuilder extends ColumnBuilder {
  /** Tells the builders apart. */
  readonly kind: "date";
  /** Adds a date by the first and the last day that it may mean. */
  pushDays(first: number, last: number): void;
  /** The column. */
  finish(): DateColumn;
}

/** Makes a column of exact decimals. */
export interface DecimalColumnBuilder extends ColumnBuilder {
  /** Tells the builders apart. */
  readonly kind: "decimal";
  /** Digits behind the point that the two parts hold. */
  readonly scale: number;
  /**
   * Adds the whole number of 10^−scale that is `high × 10⁹ + low`.
   *
   * @param high - billions
   * @param low - the rest below a billion, of the same sign
   */
  pushParts(high: number, low: number): void;
  /** The column. */
  finish(): DecimalColumn;
}

/** Makes a column of codes or truth values. */
export interface CodeColumnBuilder extends ColumnBuilder {
  /** Tells the builders apart. */
  readonly kind: "code";
  /** Every different code so far, by place. */
  readonly values: readonly string[];
  /** The place of a code in the column's dictionary, to which it is added where it is new. */
  placeOf(text: string): number;
  /** Adds a code by its place, as {@link CodeColumnBuilder.placeOf} gave it. */
  pushPlace(place: number): void;
  /** The column. */
  finish(): CodeColumn;
}

/** Makes a column of texts. */
export interface TextColumnBuilder extends ColumnBuilder {
  /** Tells the builders apart. */
  readonly kind: "text";
}

/** Makes a column of amounts of money; both parts must be given the same number of rows. */
export interface MoneyColumnBuilder extends ColumnBuilder {
  /** Tells the builders apart. */
  readonly kind: "money";
  /** Takes the amounts, in the currency's unit. */
  readonly amounts: DecimalColumnBuilder;
  /** Takes the currencies. */
  readonly currencies: CodeColumnBuilder;
  /** The column. */
  finish(): MoneyColumn;
}

/** A builder of any kind, to be told apart by `kind`. */
export type AnyColumnBuilder =
  | DateColumnBuilder
  | DecimalColumnBuilder
  | CodeColumnBuilder
  | TextColumnBuilder
  | MoneyColumnBuilder;
