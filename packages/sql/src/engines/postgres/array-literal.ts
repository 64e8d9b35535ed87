import { decimalText } from "../decimal-text.js";
import type { StoredValue } from "../stored-source.js";

/**
 * Values as PostgreSQL writes an array, to be bound as one parameter.
 *
 * @param values - the values
 * @param scale - digits behind the point of decimals
 */
export function arrayLiteral(values: readonly StoredValue[], scale = 0): string {
  return `{${values.map((value) => element(value, scale)).join(",")}}`;
}

function element(value: StoredValue, scale: number): string {
  switch (typeof value) {
    case "string":
      return `"${value.replace(/["\\]/g, String.raw`\$&`)}"`;
    case "bigint":
      return decimalText(value, scale);
    case "object":
      return "NULL";
    default:
      return String(value);
  }
}
