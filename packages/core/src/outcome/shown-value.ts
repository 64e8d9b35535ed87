/**
 * Any value as a message shows it: long ones are cut, so that none can flood a report, and what JSON
 * cannot hold is named by its type alone.
 *
 * @example
 * ```ts
 * import { shownValue } from "@ipms/core";
 *
 * console.log(shownValue("6,3"), shownValue({ rate: 6.3 }), shownValue(() => 1)); // => 6,3 {"rate":6.3} function
 * ```
 *
 * @param value - what a file or a program gave
 */
export function shownValue(value: unknown): string {
  const text = typeof value === "string" ? value : described(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function described(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
