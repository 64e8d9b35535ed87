import type { Day } from "../date/day.js";
import type { Rational } from "../decimal/rational.js";
import type { Cell } from "./cell.js";

/** The first day of the year 1. */
export const firstDay: Day = -719_162;

/** The last day of the year 9999. */
export const lastDay: Day = 2_932_896;

/**
 * A date moved by a number of days. A part of a day moves none, and nothing lies outside the years 1
 * to 9999: both give no date.
 *
 * @param date - its first and last possible day
 * @param days - a whole number
 */
export function shiftedDate(
  date: { readonly first: Day; readonly last: Day },
  days: Rational,
): Extract<Cell, { kind: "date" }> | undefined {
  if (days.denominator !== 1n) return undefined;
  const shift = Number(days.numerator);
  const [first, last] = [date.first + shift, date.last + shift];
  return first < firstDay || last > lastDay ? undefined : { kind: "date", first, last };
}
