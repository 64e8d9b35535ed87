import type { Binder } from "../compile/binder.js";
import type { EngineRow, Statement } from "../engine.js";
import { identifier } from "../identifier.js";
import type { Column } from "./condition-columns.js";

/**
 * A part of a statement that gives columns by names.
 *
 * @param name - its own name
 * @param columns - the columns
 * @param from - what stands behind `FROM`
 * @param whole - what is taken with all its columns, such as `l.*`
 */
export function part(
  name: string,
  columns: readonly Column[],
  from: string,
  whole: readonly string[] = [],
): string {
  const list = [...whole, ...columns.map(([as, sql]) => `${sql} AS ${identifier(as)}`)];
  return `${identifier(name)} AS (SELECT ${list.join(",\n    ")}\n    FROM ${from})`;
}

/**
 * A part whose columns are worked out once in each row, however often later parts read them.
 *
 * @param name - its own name
 * @param columns - the columns
 * @param from - what stands behind `FROM`
 * @param binder - of the statement
 * @param whole - what is taken with all its columns
 */
export function oncePerRow(
  name: string,
  columns: readonly Column[],
  from: string,
  { dialect }: Binder,
  whole: readonly string[] = [],
): string {
  // PostgreSQL puts what a part says in the place of each of its columns, unless its rows are counted off.
  return part(name, columns, dialect === "postgres" ? `${from} OFFSET 0` : from, whole);
}

/**
 * Groups the rows of a part for several requests at once, each by columns of its own.
 *
 * @param sets - the columns of each request
 */
export function groupedBy(sets: readonly (readonly string[])[]): string {
  const [only = []] = sets;
  if (sets.length === 1) return `GROUP BY ${only.join(", ")}`;
  return `GROUP BY GROUPING SETS (${sets.map((set) => `\n  (${set.join(", ")})`).join(",")})`;
}

/**
 * The last part of a statement: counts the rows of a part for several requests at once.
 *
 * @param name - the part
 * @param sets - the columns that each request tells rows apart by
 * @param sums - what else is worked out of the rows
 */
export function counted(
  name: string,
  sets: readonly (readonly string[])[],
  sums: readonly string[] = [],
): string {
  const columns = [...new Set(sets.flat()), `count(*) AS "count"`, ...sums];
  return `SELECT ${columns.join(", ")}\nFROM ${identifier(name)} ${groupedBy(sets)}`;
}

/**
 * The rows of one request, of those that {@link counted} gave: the others lack its own column.
 *
 * @param rows - the rows of all requests
 * @param column - a column of this request alone, which is never NULL
 */
export function ofSet(rows: readonly EngineRow[], column: string): readonly EngineRow[] {
  return rows.filter((row) => (row[column] ?? null) !== null);
}

/** The first of the requests of one frame: it says what they share. */
export function firstOf<Request>(requests: readonly Request[]): Request {
  const [first] = requests;
  if (first === undefined) throw new RangeError("a query answers one request at least");
  return first;
}

/**
 * A statement of named parts and a last one that reads them, a part a line.
 *
 * @param parts - common table expressions, in their order; one that stands there twice is said once
 * @param select - the last part
 * @param bound - the values of all of them
 */
export function layered(parts: readonly string[], select: string, bound: Binder): Statement {
  // Without the settings ClickHouse fills what a join does not find, and columns of other groups, with
  // empty values.
  const ending =
    bound.dialect === "clickhouse" ? "\nSETTINGS join_use_nulls = 1, group_by_use_nulls = 1" : "";
  const different = [...new Set(parts)].join(",\n  ");
  return bound.statement(`WITH\n  ${different}\n${select}${ending}`);
}
