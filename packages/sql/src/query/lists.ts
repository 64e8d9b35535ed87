import type { CurrenciesRequest, KeysRequest } from "@ipms/metrics/elsewhere";
import { binder } from "../compile/binder.js";
import { identifier } from "../identifier.js";
import { keysAt } from "./keys.js";
import { layered } from "./layers.js";
import { plainColumn } from "./plain-texts.js";
import { projectQuery } from "./project-query.js";
import type { Holding, Query } from "./query.js";
import { textAt } from "./read-row.js";

/** Every combination of the values that projects are split by. */
export function keysQuery({ reading }: KeysRequest, holding: Holding): Query {
  const { bound, keys, parts } = projectQuery(reading, holding, "projects");
  const columns = keys.map(([name, column]) => `${column} AS ${identifier(name)}`);
  const select = `SELECT DISTINCT ${columns.join(", ")} FROM "project" AS p`;
  return {
    statement: layered(parts(), select, bound),
    read: (rows) => [rows.map((row) => keysAt(row, reading))],
  };
}

/** Every currency of a column of money. */
export function currenciesQuery(
  { amount }: CurrenciesRequest,
  { catalog, dialect }: Holding,
): Query {
  const bound = binder(dialect);
  const entry = catalog.get(amount.table)?.fields.get(amount.field);
  const currency = plainColumn(entry, `${amount.field}_currency`, dialect);
  const value = identifier(`${amount.field}_amount`);
  const text =
    `SELECT DISTINCT ${currency} AS "currency" FROM ${identifier(amount.table)} ` +
    `WHERE ${currency} IS NOT NULL AND ${value} IS NOT NULL`;
  return {
    statement: bound.statement(text),
    read: (rows) => [rows.flatMap((row) => textAt(row, "currency") ?? [])],
  };
}
