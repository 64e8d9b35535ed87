import { IpmsError } from "../errors.js";
import { digitsAt, fourDigits, hyphen, twoDigits } from "./digits.js";

/** A calendar day as the whole number of days since 1970-01-01, in the proleptic Gregorian calendar. */
export type Day = number;

/** The year, month and day of the month of a {@link Day}. */
export interface DayParts {
  /** 1 to 9999 for every day that has a text. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const daysPerFourCenturies = 146_097;
const daysPerCentury = 36_524;
const daysPerFourYears = 1_461;
// Years begin in March in the arithmetic below, so that the leap day is the last day of its year.
const daysFromMarchOfYearZeroTo1970 = 719_468;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * How many days a month has, in the Gregorian calendar.
 *
 * @param year - any whole number
 * @param month - 1 to 12; 0 is answered for any other
 */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * The day with this year, month and day of the month, or `undefined` when there is no such day.
 *
 * @example
 * ```ts
 * import { dayOf } from "@ipms/core";
 *
 * console.log(dayOf(1970, 1, 31)); // => 30
 * console.log(dayOf(2023, 2, 29)); // => undefined
 * ```
 *
 * @param year - 1 to 9999
 * @param month - 1 to 12
 * @param day - 1 to 31
 */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBeforeMonth = Math.floor((153 * marchMonth + 2) / 5);
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 1 - daysFromMarchOfYearZeroTo1970;
}

/**
 * The year, month and day of the month of a day: the inverse of {@link dayOf}.
 *
 * @param day - days since 1970-01-01
 */
export function dayParts(day: Day): DayParts {
  const sinceMarch = day + daysFromMarchOfYearZeroTo1970;
  const cycle = Math.floor(sinceMarch / daysPerFourCenturies);
  const dayOfCycle = sinceMarch - cycle * daysPerFourCenturies;
  const dayWithoutLeapDays =
    dayOfCycle -
    Math.floor(dayOfCycle / (daysPerFourYears - 1)) +
    Math.floor(dayOfCycle / daysPerCentury) -
    Math.floor(dayOfCycle / (daysPerFourCenturies - 1));
  const yearOfCycle = Math.floor(dayWithoutLeapDays / 365);
  const dayOfYear =
    dayOfCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * A day in canonical form, `YYYY-MM-DD`.
 *
 * @param day - days since 1970-01-01
 * @throws IpmsError `invalid-argument` when the day lies outside the years 0001 to 9999
 */
export function dayText(day: Day): string {
  const parts = dayParts(day);
  if (!Number.isInteger(day) || parts.year < 1 || parts.year > 9999) {
    throw new IpmsError("invalid-argument", `day ${day} lies outside the years 0001 to 9999`);
  }
  return `${fourDigits(parts.year)}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

/**
 * Reads a day in canonical form, strictly `YYYY-MM-DD`; `undefined` for anything else and for days
 * that do not exist.
 *
 * @param text - for example `2022-06-30`
 */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) {
    return undefined;
  }
  return dayOf(digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10));
}
