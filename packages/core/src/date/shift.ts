import { addMonths } from "date-fns/addMonths";
import { IpmsError } from "../errors.js";
import { type Day, dayParts } from "./day.js";

// The Gregorian calendar repeats every 400 years. The calculation happens in the cycle 2400–2799,
// where no time zone has a day that its history skipped (Samoa has no 2011-12-30, Kiritimati no
// 1994-12-31) and no year is below 100; whole cycles are plain arithmetic on days.
const daysPerCycle = 146_097;
const monthsPerCycle = 4_800;
const millisecondsPerDay = 86_400_000;
const cycleStart = 157_054; // 2400-01-01

/**
 * The day so many calendar months later. Where the month reached is too short, its last day is taken:
 * one month after 31 January is 28 or 29 February.
 *
 * @example
 * ```ts
 * import { dayText, parseDay, shiftMonths } from "@ipms/core";
 *
 * const day = parseDay("2022-08-31");
 * console.log(day && dayText(shiftMonths(day, -6))); // => 2022-02-28
 * ```
 *
 * @param day - where to start
 * @param months - a whole number; negative shifts go back
 * @throws IpmsError `invalid-argument` when either is no whole number
 */
export function shiftMonths(day: Day, months: number): Day {
  if (!Number.isInteger(day) || !Number.isInteger(months)) {
    throw new IpmsError("invalid-argument", "days and shifts are whole numbers");
  }
  const cycleOfDay = Math.floor((day - cycleStart) / daysPerCycle);
  const cyclesToShift = Math.floor(months / monthsPerCycle);
  const shifted = addMonths(
    toLocalNoon(day - cycleOfDay * daysPerCycle),
    months - cyclesToShift * monthsPerCycle,
  );
  return fromLocal(shifted) + (cycleOfDay + cyclesToShift) * daysPerCycle;
}

/**
 * The same day so many years later; 29 February becomes 28 February where the year reached has none.
 *
 * @param day - where to start
 * @param years - a whole number; negative shifts go back
 * @throws IpmsError `invalid-argument` when either is no whole number
 */
export function shiftYears(day: Day, years: number): Day {
  return shiftMonths(day, years * 12);
}

// Noon exists on every day of every zone: clocks are changed at night.
function toLocalNoon(day: Day): Date {
  const parts = dayParts(day);
  return new Date(parts.year, parts.month - 1, parts.day, 12);
}

function fromLocal(date: Date): Day {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / millisecondsPerDay;
}
