import { binder } from "../compile/binder.js";
import type { Dialect, Statement } from "../engine.js";
import { identifier } from "../identifier.js";
import { groupedBy } from "./layers.js";

/** A column of codes. */
export interface CodeColumn {
  /** Its name. */
  readonly column: string;
  /** The form that its codes must have, as a regular expression over the whole of them. */
  readonly form: string;
}

/** A column as a text: enumerations have no forms, and what fills up a column of fixed width is no code. */
const textOf: Readonly<Record<Dialect, (name: string) => string>> = {
  duckdb: (name) => `CAST(${name} AS VARCHAR)`,
  postgres: (name) => `CAST(${name} AS text) COLLATE "C"`,
  clickhouse: (name) => `CAST(${name} AS Nullable(String))`,
};

/** Whether a text has a form, in the words of each engine. */
const fits: Readonly<Record<Dialect, (name: string, form: string) => string>> = {
  duckdb: (name, form) => `regexp_matches(${textOf.duckdb(name)}, ${form})`,
  postgres: (name, form) => `${textOf.postgres(name)} ~ ${form}`,
  clickhouse: (name, form) => `match(${textOf.clickhouse(name)}, ${form})`,
};

/**
 * Asks for the first values of columns that are no codes, in one reading of their table: those of the first
 * column that has any, then those of the next. However many there are, only so many are fetched.
 *
 * @param table - the table
 * @param columns - its columns of codes
 * @param dialect - the engine's
 * @param most - how many values at most
 */
export function wrongCodes(
  table: string,
  columns: readonly CodeColumn[],
  dialect: Dialect,
  most: number,
): Statement {
  const { bind, statement } = binder(dialect);
  const names = columns.map(({ column }) => identifier(column));
  const isWrong = columns.map(
    ({ form }, at) => `NOT (${fits[dialect](names[at] ?? "", bind(`^(?:${form})$`, "text"))})`,
  );
  const different = `SELECT ${names.join(", ")} FROM ${identifier(table)} ${groupedBy(names.map((name) => [name]))}`;
  const inOrder = names.map((name) => textOf[dialect](name)).join(", ");
  const settings = dialect === "clickhouse" ? "\nSETTINGS group_by_use_nulls = 1" : "";
  return statement(
    `SELECT ${names.join(", ")} FROM (${different}) AS c\n` +
      `WHERE ${isWrong.join(" OR ")}\nORDER BY ${inOrder} LIMIT ${most}${settings}`,
  );
}
