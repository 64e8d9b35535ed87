import { IpmsError } from "@ipms/core";
import type { EngineRow, EngineValue } from "../../engine.js";
import type { PostgresAnswer } from "./postgres-client.js";

/** How PostgreSQL numbers the types whose texts mean something else. */
const typeNumbers = {
  boolean: 16,
  whole: new Set([20, 21, 23, 26]),
  decimal: 1700,
  floating: new Set([700, 701]),
  padded: 1042,
};

/**
 * The rows of an answer, every number exact.
 *
 * @param answer - what PostgreSQL sent
 */
export function rowsOfAnswer({ fields, rows }: PostgresAnswer): readonly EngineRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      fields.map(({ name, dataTypeID }, at) => [name, engineValue(row[at], dataTypeID, name)]),
    ),
  );
}

function engineValue(text: string | null | undefined, type: number, column: string): EngineValue {
  if (text === null || text === undefined) return null;
  if (type === typeNumbers.boolean) return text === "t";
  if (typeNumbers.whole.has(type)) return BigInt(text);
  if (typeNumbers.floating.has(type) || (type === typeNumbers.decimal && !/\d$/.test(text))) {
    throw new IpmsError("internal", `the column "${column}" holds values that are not exact`);
  }
  // To PostgreSQL too, the blanks that fill a `char(n)` are no part of its value.
  return type === typeNumbers.padded ? text.replace(/ +$/, "") : text;
}
