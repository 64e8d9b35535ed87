import { fourDigits, twoDigits } from "./digits.js";

/** Every dash and wave that ledgers and bulletins put between two months, after NFKC folding. */
export const dash = "[-‐‑‒–—―−─~〜∼]+";

/** A year and month as they stand in a text; the month is not yet known to exist. */
export interface YearMonth {
  /** The year. */
  readonly year: number;
  /** The month, as written. */
  readonly month: number;
}

/** A year, month and day as they stand in a text; the day is not yet known to exist. */
export interface YearMonthDay extends YearMonth {
  /** The day of the month, as written. */
  readonly day: number;
}

/** A year in canonical form. */
export function yearWords(year: number): string {
  return fourDigits(year);
}

/** A half (`H`) or quarter (`Q`) in canonical form. */
export function partWords(year: number, part: "H" | "Q", number: number): string {
  return `${fourDigits(year)}-${part}${number}`;
}

/** A month in canonical form. */
export function monthWords({ year, month }: YearMonth): string {
  return `${fourDigits(year)}-${twoDigits(month)}`;
}

/** Whole months in canonical form. */
export function monthsWords(first: YearMonth, last: YearMonth): string {
  return `${monthWords(first)}/${monthWords(last)}`;
}

/** Days, both inclusive, in canonical form. */
export function daysWords(first: YearMonthDay, last: YearMonthDay): string {
  return `${monthWords(first)}-${twoDigits(first.day)}/${monthWords(last)}-${twoDigits(last.day)}`;
}
