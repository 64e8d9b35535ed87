import { dayOf } from "@ipms/core";

/** The first year of {@link firstDays}. */
export const firstYear = 1900;
/** How many years there are. */
export const yearCount = 200;

let days: Int32Array | undefined;

/** The day before each month of the years 1900 to 2099, and before January 2100. */
export function firstDays(): Int32Array {
  days ??= Int32Array.from(
    { length: yearCount * 12 + 1 },
    (_, at) => (dayOf(firstYear + Math.floor(at / 12), (at % 12) + 1, 1) ?? 0) - 1,
  );
  return days;
}
