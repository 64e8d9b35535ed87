import { fourDigits, twoDigits } from "./digits.js";

/** Every dash and wave that ledgers and bulletins put between two months, after NFKC folding. */
export const dash = "[-‐‑‒–—―−─~〜∼]+";

/** What one way of writing a period looks like beside its year, and the canonical text it means. */
export interface PeriodForm {
  /** Matches the words without the year; its groups are numbers. */
  readonly pattern: RegExp;
  /** Writes the canonical text from the year and the groups; an absent group arrives as NaN. */
  readonly write: (year: number, numbers: readonly number[]) => string;
}

/**
 * A way of writing a period.
 *
 * @param pattern - of all the words, without anchors
 * @param write - writes the canonical text
 */
export function periodForm(pattern: string, write: PeriodForm["write"]): PeriodForm {
  return { pattern: new RegExp(`^(?:${pattern})$`), write };
}

/**
 * The canonical text by the first form that fits; `undefined` when none does.
 *
 * @param forms - the ways of writing of one language
 * @param year - the year stated or given
 * @param words - the words without the year
 */
export function writeByForm(
  forms: readonly PeriodForm[],
  year: number,
  words: string,
): string | undefined {
  for (const { pattern, write } of forms) {
    const match = pattern.exec(words);
    if (match !== null) return write(year, match.slice(1).map(Number));
  }
  return undefined;
}

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
