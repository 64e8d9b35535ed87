import { binder } from "../compile/binder.js";
import type { Dialect, Statement } from "../engine.js";
import { identifier } from "../identifier.js";
import { groupedBy } from "./layers.js";
import { plainText } from "./plain-texts.js";

/** A column of codes. */
export interface CodeColumn {
  /** Its name. */
  readonly column: string;
  /** The form that its codes must have, as a regular expression over the whole of them. */
  readonly form: string;
}

/** Whether a text has a form, in the words of each engine. */
const fits: Readonly<Record<Dialect, (text: string, form: string) => string>> = {
  duckdb: (text, form) => `regexp_matches(${text}, ${form})`,
  postgres: (text, form) => `${text} ~ ${form}`,
  clickhouse: (text, form) => `match(${text}, ${form})`,
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
  const list = names.join(", ");
  const isWrong = columns.map(
    ({ form }, at) => `NOT (${fits[dialect](names[at] ?? "", bind(`^(?:${form})$`, "text"))})`,
  );
  // Before they are grouped: a column may take for equal what figures tell apart.
  const texts = names.map((name) => `${plainText[dialect](name)} AS ${name}`);
  const plain = `SELECT ${texts.join(", ")} FROM ${identifier(table)}`;
  const different = `SELECT ${list} FROM (${plain}) AS t ${groupedBy(names.map((name) => [name]))}`;
  const inOrder = names.map((name) => `${name} NULLS LAST`).join(", ");
  const settings = dialect === "clickhouse" ? "\nSETTINGS group_by_use_nulls = 1" : "";
  return statement(
    `SELECT ${list} FROM (${different}) AS c\n` +
      `WHERE ${isWrong.join(" OR ")}\nORDER BY ${inOrder} LIMIT ${most}${settings}`,
  );
}
