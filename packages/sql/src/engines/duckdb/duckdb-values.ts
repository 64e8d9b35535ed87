import type { DuckDBResultReader } from "@duckdb/node-api";
import { IpmsError } from "@ipms/core";
import type { EngineRow, EngineValue } from "../../engine.js";
import { decimalText } from "../decimal-text.js";

/**
 * The rows of an answer, every number exact.
 *
 * @param reader - an answer, read to its end
 */
export function rowsOf(reader: DuckDBResultReader): readonly EngineRow[] {
  const names = reader.columnNames();
  for (const [at, type] of reader.columnTypes().entries()) {
    if (!/^(?:FLOAT|DOUBLE)/.test(String(type))) continue;
    throw new IpmsError(
      "internal",
      `the column "${names[at] ?? ""}" is ${String(type)}, not exact`,
    );
  }
  return reader
    .getRows()
    .map((row) => Object.fromEntries(names.map((name, at) => [name, engineValue(row[at], name)])));
}

function engineValue(value: unknown, column: string): EngineValue {
  switch (typeof value) {
    case "string":
    case "bigint":
    case "boolean":
      return value;
    case "number":
      return BigInt(value);
    case "object":
      if (value === null) return null;
      if (isDecimal(value)) return decimalText(value.value, value.scale);
  }
  throw new IpmsError("internal", `the column "${column}" holds values that are not exact`);
}

function isDecimal(value: object): value is { readonly value: bigint; readonly scale: number } {
  return "scale" in value && "value" in value && typeof value.value === "bigint";
}
