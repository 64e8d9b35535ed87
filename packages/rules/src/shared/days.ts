import { type Day, parseDay } from "@ipms/core";

/**
 * A day written as text, as the as-of date is.
 *
 * @param text - `YYYY-MM-DD`
 * @param otherwise - what stands for a text that is no day
 */
export function dayOfText(text: string | undefined, otherwise: Day): Day {
  return (text === undefined ? undefined : parseDay(text)) ?? otherwise;
}
