import { IpmsError } from "@ipms/core";
import type { EngineRow, EngineValue } from "../../engine.js";

/** What ClickHouse writes as `JSONCompact`. */
interface CompactAnswer {
  readonly meta: readonly { readonly name: string; readonly type: string }[];
  readonly data: readonly (readonly unknown[])[];
  readonly rows: number;
}

/**
 * The rows of an answer, every number exact.
 *
 * @param text - the answer as `JSONCompact`
 * @returns `undefined` where it is not whole
 */
export function rowsOfText(text: string): readonly EngineRow[] | undefined {
  // What answers nothing, such as CREATE, has no body.
  if (text === "") return [];
  const answer = parsed(text);
  if (answer === undefined || answer.rows !== answer.data.length) return undefined;
  const columns = answer.meta.map(({ name, type }) => ({ name, type: plainType(type) }));
  return answer.data.map((row) =>
    Object.fromEntries(
      columns.map(({ name, type }, at) => [name, engineValue(row[at], type, name)]),
    ),
  );
}

function parsed(text: string): CompactAnswer | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function engineValue(value: unknown, type: string, column: string): EngineValue {
  if (value === null) return null;
  if (/^U?Int/.test(type) && (typeof value === "string" || typeof value === "number")) {
    return BigInt(value);
  }
  if (
    !/^(?:Float|BFloat)/.test(type) &&
    (typeof value === "string" || typeof value === "boolean")
  ) {
    // The zeros that fill a `FixedString(n)` are no part of its value.
    const isFilled = type.startsWith("FixedString") && typeof value === "string";
    return isFilled ? value.replace(/\0+$/, "") : value;
  }
  throw new IpmsError("internal", `the column "${column}" is ${type}, not exact`);
}

function plainType(type: string): string {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type)?.[1];
  return inner === undefined ? type : plainType(inner);
}
