import type { Catalog, FieldEntry } from "../catalog/catalog.js";
import type { Dialect } from "../engine.js";
import { identifier } from "../identifier.js";
import { rowColumn, storedColumns } from "../layout/stored-columns.js";

/**
 * A column as a text that is told apart by its bytes alone: without what fills up a column of fixed
 * width, and whatever its type or its collation would take for equal.
 */
export const plainText: Readonly<Record<Dialect, (name: string) => string>> = {
  duckdb: (name) => `CAST(${name} AS VARCHAR) COLLATE "C"`,
  postgres: (name) => `CAST(${name} AS text) COLLATE "C"`,
  clickhouse: (name) => `CAST(${name} AS Nullable(String))`,
};

/**
 * A column of texts as a plain one: as it is where the engine holds it so.
 *
 * @param entry - its field
 * @param column - its name
 * @param dialect - the engine's dialect
 */
export function plainColumn(
  entry: FieldEntry | undefined,
  column: string,
  dialect: Dialect,
): string {
  const name = identifier(column);
  return entry?.otherText === true ? plainText[dialect](name) : name;
}

/** The name of a table that has texts as texts: its own, or of the part that {@link plainPart} gives. */
export function plainName(stored: Catalog, table: string): string {
  return identifier(hasOtherTexts(stored, table) ? `plain_${table}` : table);
}

/**
 * The part of a query that reads as plain texts what an engine holds in another type, such as an
 * enumeration or a `FixedString` of ClickHouse, filled up with zeros, or with a collation; none where it
 * holds texts as such. Types of texts are compared and joined in ways of their own.
 *
 * @param stored - what the engine holds
 * @param table - the table
 * @param dialect - the engine's dialect
 */
export function plainPart(stored: Catalog, table: string, dialect: Dialect): readonly string[] {
  if (!hasOtherTexts(stored, table)) return [];
  const fields = stored.get(table)?.fields ?? new Map();
  const columns = [...fields].flatMap(([field, { kind, otherText }]) =>
    storedColumns(field, kind).map(({ name, kind: column }) =>
      otherText === true && column === "text"
        ? `${plainText[dialect](identifier(name))} AS ${identifier(name)}`
        : identifier(name),
    ),
  );
  const list = [identifier(rowColumn), ...columns].join(", ");
  return [`${plainName(stored, table)} AS (SELECT ${list} FROM ${identifier(table)})`];
}

function hasOtherTexts(stored: Catalog, table: string): boolean {
  const fields = stored.get(table)?.fields.values() ?? [];
  return [...fields].some(({ otherText }) => otherText === true);
}
