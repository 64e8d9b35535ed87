import type { Text } from "@ipms/core";
import * as z from "zod";
import { fieldSchemas, valueSchema } from "../fields.js";
import { type TableName, tableFacts } from "../tables.js";
import { type FlatColumn, flatColumns } from "./columns.js";

/** A field of a Frictionless Table Schema. */
export interface TableSchemaField {
  /** The column's name. */
  readonly name: string;
  /** The Table Schema type. Dates are strings, for they may be known to the month or year only. */
  readonly type: "string" | "number" | "integer" | "boolean";
  /** The English label. */
  readonly title: string;
  /** The English description. */
  readonly description: string;
  /** What every value must keep to. */
  readonly constraints: Readonly<Record<string, unknown>>;
  /** The label in every authored language. */
  readonly "x-labels": Text;
  /** The description in every authored language. */
  readonly "x-description": Text;
}

/** A Frictionless Table Schema. */
export interface TableSchema {
  /** The profile it follows. */
  readonly $schema: string;
  /** The columns, in order. */
  readonly fields: readonly TableSchemaField[];
  /** What stands for "no value". */
  readonly missingValues: readonly string[];
  /** The columns that tell rows apart; given only where every row has them. */
  readonly primaryKey?: readonly string[];
  /** Columns that hold ids of another table. */
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/**
 * The Frictionless Table Schema of a table in flat form: money takes two columns.
 *
 * @param table - the table
 */
export function tableSchema(table: TableName): TableSchema {
  const { key, references } = tableFacts(table);
  const columns = flatColumns(table);
  const foreignKeys = Object.entries(references).map(([field, target]) => ({
    fields: [field],
    // A table that refers to itself is named by the empty text.
    reference: { resource: target.table === table ? "" : target.table, fields: [target.field] },
  }));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => schemaField(table, column)),
    missingValues: [""],
    ...(keyIsRequired(columns, key) ? { primaryKey: key } : {}),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** Whether a table has a key, and every row has all of it. */
export function keyIsRequired(columns: readonly FlatColumn[], key: readonly string[]): boolean {
  const required = new Set(columns.flatMap(({ name, field }) => (field.required ? [name] : [])));
  return key.length > 0 && key.every((name) => required.has(name));
}

const types: Readonly<Record<FlatColumn["kind"], TableSchemaField["type"]>> = {
  text: "string",
  code: "string",
  date: "string",
  decimal: "number",
  integer: "integer",
  boolean: "boolean",
};

function schemaField(table: TableName, column: FlatColumn): TableSchemaField {
  const { field, labels, kind, name } = column;
  return {
    name,
    type: types[kind],
    title: labels.en,
    description: field.description.en,
    constraints: { ...(field.required ? { required: true } : {}), ...constraints(table, column) },
    "x-labels": labels,
    "x-description": field.description,
  };
}

/** The constraints that the column's JSON Schema states and Table Schema knows for its type. */
function constraints(table: TableName, column: FlatColumn): Readonly<Record<string, unknown>> {
  if (column.kind === "decimal" || column.kind === "boolean") return {};
  const schema = z.toJSONSchema(columnSchema(table, column));
  return Object.fromEntries(
    ["pattern", "enum", "minimum", "maxLength"].flatMap((name) =>
      name in schema ? [[name, schema[name]]] : [],
    ),
  );
}

function columnSchema(table: TableName, column: FlatColumn): z.ZodType {
  const found = fieldSchemas(table).find(({ name }) => name === column.field.field);
  const value = found === undefined ? z.never() : valueSchema(found.schema);
  return value instanceof z.ZodObject ? (value.shape["currency"] as z.ZodType) : value;
}
