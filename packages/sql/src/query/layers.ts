import type { Statement } from "../engine.js";
import type { Binder } from "../compile/binder.js";

/**
 * A statement of named parts and a last one that reads them, a part a line.
 *
 * @param parts - common table expressions, in their order
 * @param select - the last part
 * @param bound - the values of all of them
 */
export function layered(parts: readonly string[], select: string, bound: Binder): Statement {
  // Without the setting ClickHouse fills what a join does not find with empty values.
  const ending = bound.dialect === "clickhouse" ? "\nSETTINGS join_use_nulls = 1" : "";
  return bound.statement(`WITH\n  ${parts.join(",\n  ")}\n${select}${ending}`);
}
