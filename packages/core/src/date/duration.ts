const daysPerWeek = 7;

/**
 * Reads a duration in whole days or weeks, in the ISO 8601 form that the standard uses for windows;
 * `undefined` for anything else. Months and years are refused because they have no fixed length.
 *
 * @example
 * ```ts
 * import { parseDayDuration } from "@ipms/core";
 *
 * console.log(parseDayDuration("P183D")); // => 183
 * console.log(parseDayDuration("P26W")); // => 182
 * console.log(parseDayDuration("P6M")); // => undefined
 * ```
 *
 * @param text - `P183D` or `P26W`, with at most seven digits
 */
export function parseDayDuration(text: string): number | undefined {
  const match = /^P([0-9]{1,7})([DW])$/.exec(text);
  if (match === null) return undefined;
  return Number(match[1]) * (match[2] === "W" ? daysPerWeek : 1);
}
