import { dayOf } from "@ipms/core";

/** A year, month and day as numbers, before anybody knows whether they exist. */
export interface DateParts {
  /** Four digits. */
  readonly year: number;
  /** 1 to 12; not there at year precision. */
  readonly month?: number;
  /** 1 to 31; not there at month precision. */
  readonly day?: number;
}

/** The first and last year that a date of a ledger can have. */
const firstYear = 1900;
const lastYear = 2099;

/**
 * A date in canonical form.
 *
 * @returns `undefined` where there is no such date, or where its year cannot be one of a ledger
 */
export function dateText({ year, month, day }: DateParts): string | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  const ofMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return ofMonth;
  if (dayOf(year, month, day) === undefined) return undefined;
  return `${ofMonth}-${String(day).padStart(2, "0")}`;
}
