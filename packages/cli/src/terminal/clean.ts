import { cleanText } from "@ipms/core";

export { cleanText as clean };

/**
 * JSON that is safe to print: what JSON leaves unescaped but a terminal may obey is escaped too.
 *
 * @param value - any JSON value
 */
export function cleanJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .split("\n")
    .map((line) => cleanText(line))
    .join("\n");
}
