import {
  isTableName,
  ledgerJsonSchema,
  type TableName,
  tableJsonSchema,
  tableNames,
  tableSchema,
  tableSql,
  tableTypeScript,
} from "@ipms/schema";
import { misuseOf } from "../misuse.js";
import type { Session } from "../program/session.js";

/** The notation of a schema. */
export type SchemaForm = "json-schema" | "table-schema" | "typescript" | "sql";

/** How each notation writes one table, and the whole ledger. */
const writers: Readonly<
  Record<SchemaForm, { readonly one: (table: TableName) => string; readonly all: () => string }>
> = {
  "json-schema": {
    one: (table) => json(tableJsonSchema(table)),
    all: () => json(ledgerJsonSchema()),
  },
  "table-schema": {
    one: (table) => json(tableSchema(table)),
    all: () => json(Object.fromEntries(tableNames.map((table) => [table, tableSchema(table)]))),
  },
  typescript: {
    one: (table) => tableTypeScript(table),
    all: () => tableNames.map((table) => tableTypeScript(table)).join("\n"),
  },
  sql: {
    one: (table) => tableSql(table),
    all: () => tableNames.map((table) => tableSql(table)).join("\n"),
  },
};

/** Writes what `ipms schema` was asked for. */
export function runSchema(table: string | undefined, form: SchemaForm, { io }: Session): void {
  const { one, all } = writers[form];
  if (table === undefined) {
    io.out(all());
    return;
  }
  if (!isTableName(table)) {
    const parameters = { table };
    throw misuseOf({ code: "unknown-table", parameters }, { word: table, known: tableNames });
  }
  io.out(one(table));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
