import { type Day, dayOf } from "@ipms/core";

/** The day before 1 January 1900 counts as 0, once the 29 February that 1900 did not have is counted. */
const dayZero = /* @__PURE__ */ dayOf(1899, 12, 30) ?? 0;
const first = /* @__PURE__ */ dayOf(1900, 3, 1) ?? 0;
const last = /* @__PURE__ */ dayOf(9999, 12, 31) ?? 0;

/**
 * The day number of a spreadsheet with the epoch 1900. Before March 1900 programs disagree about it.
 *
 * @param day - days since 1970-01-01
 * @returns `undefined` for days that have none on which all agree
 */
export function serialOf(day: Day): number | undefined {
  return day < first || day > last ? undefined : day - dayZero;
}
