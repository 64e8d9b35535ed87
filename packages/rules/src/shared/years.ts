import { dayParts } from "@ipms/core";
import type { Span } from "./read-field.js";

/**
 * The year of a date.
 *
 * @param span - the date
 * @returns `undefined` where it may lie in several years
 */
export function yearOfSpan({ first, last }: Span): number | undefined {
  const { year } = dayParts(first);
  return last === first || dayParts(last).year === year ? year : undefined;
}
