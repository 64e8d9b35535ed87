import type { Text } from "@ipms/core";
import { type TableName, tableFacts } from "../tables.js";
import { type FlatColumn, flatColumns } from "./columns.js";
import { keyIsRequired } from "./table-schema.js";

/**
 * A `CREATE TABLE` statement for a table in flat form, in plain standard SQL. Dates are texts because
 * `2022-06` and `2022` are dates too; money takes an amount and a currency column. What a value must
 * look like is for the schema to judge, so the statement holds keys but no checks.
 *
 * @param table - the table
 */
export function tableSql(table: TableName): string {
  const { key, labels } = tableFacts(table);
  const columns = flatColumns(table);
  const lines = columns.map((column) => ({ text: columnSql(column), labels: column.labels }));
  if (key.length > 0) {
    const kind = keyIsRequired(columns, key) ? "PRIMARY KEY" : "UNIQUE";
    const last = { text: `${kind} (${key.map(quoted).join(", ")})`, labels: undefined };
    return statement(table, labels, [...lines, last]);
  }
  return statement(table, labels, lines);
}

const types: Readonly<Record<FlatColumn["kind"], string>> = {
  text: "TEXT",
  code: "TEXT",
  date: "TEXT",
  decimal: "NUMERIC(38, 12)",
  integer: "BIGINT",
  boolean: "BOOLEAN",
};

function columnSql({ name, kind, field }: FlatColumn): string {
  const type = name.endsWith(".currency") ? "CHAR(3)" : types[kind];
  return `${quoted(name)} ${type}${field.required ? " NOT NULL" : ""}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function statement(
  table: TableName,
  title: Text,
  lines: readonly { readonly text: string; readonly labels: Text | undefined }[],
): string {
  const body = lines.map(({ text, labels }, place) => {
    const comma = place === lines.length - 1 ? "" : ",";
    const comment = labels === undefined ? "" : ` -- ${labels.en} / ${labels["zh-Hans"]}`;
    return `  ${text}${comma}${comment}`;
  });
  return [
    `-- ${title.en} / ${title["zh-Hans"]}`,
    `CREATE TABLE ${quoted(table)} (`,
    ...body,
    ");",
    "",
  ].join("\n");
}
