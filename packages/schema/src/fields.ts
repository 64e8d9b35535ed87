import type { TermKind, Text } from "@ipms/core";
import * as z from "zod";
import { fieldMeta, type FieldMeta, type FieldUnit } from "./field/field.js";
import { type TableName, tables } from "./tables.js";

/** A field of a table as data. */
export interface FieldDescription {
  /** The table's canonical name. */
  readonly table: TableName;
  /** The field's canonical name. */
  readonly field: string;
  /** The kind of its values. */
  readonly kind: TermKind;
  /** The unit, where the kind alone does not say it. */
  readonly unit?: FieldUnit;
  /** Whether the value may be `null`. */
  readonly nullable: boolean;
  /** Whether every record has the field. */
  readonly required: boolean;
  /** The list of its codes, where there is one. */
  readonly codelist?: string;
  /** What people read above the column. */
  readonly labels: Text;
  /** One sentence that says what the value means. */
  readonly description: Text;
}

/**
 * The fields of a table, in the standard's order, without the extensions under `ext`.
 *
 * @example
 * ```ts
 * import { fieldsOf } from "@ipms/schema";
 *
 * console.log(fieldsOf("calendars").map(({ field, kind }) => `${field}: ${kind}`)); // => [ 'date: date', 'working: boolean', 'source: text' ]
 * ```
 *
 * @param table - the table
 */
export function fieldsOf(table: TableName): readonly FieldDescription[] {
  return descriptions(table);
}

const descriptions = /* @__PURE__ */ oncePerTable((table): readonly FieldDescription[] =>
  fieldSchemas(table).map(({ name, schema, meta }) => {
    const optional = schema instanceof z.ZodOptional;
    return {
      table,
      field: name,
      kind: meta["x-kind"],
      ...(meta["x-unit"] === undefined ? {} : { unit: meta["x-unit"] }),
      nullable: optional,
      required: !optional,
      ...(meta["x-codelist"] === undefined ? {} : { codelist: meta["x-codelist"] }),
      labels: meta["x-labels"],
      description: meta["x-description"],
    };
  }),
);

/** A field's name, its schema and what the schema says about itself. */
export interface FieldSchema {
  /** The canonical name. */
  readonly name: string;
  /** The schema, optional and nullable layers included. */
  readonly schema: z.ZodType;
  /** What the schema says about itself. */
  readonly meta: FieldMeta;
}

/**
 * The schemas of a table's fields, in the standard's order, without the extensions under `ext`.
 *
 * @param table - the table
 */
export function fieldSchemas(table: TableName): readonly FieldSchema[] {
  return schemas(table);
}

const schemas = /* @__PURE__ */ oncePerTable((table): readonly FieldSchema[] => {
  const shape: Readonly<Record<string, z.ZodType>> = tables[table].schema.shape;
  return Object.entries(shape).flatMap(([name, schema]) => {
    const meta = fieldMeta(schema);
    return meta === undefined ? [] : [{ name, schema, meta }];
  });
});

/** Readers ask for the fields of a table again and again, and they never change. */
function oncePerTable<Value>(make: (table: TableName) => Value): (table: TableName) => Value {
  const made = new Map<TableName, Value>();
  return (table) => {
    const known = made.get(table);
    if (known !== undefined) return known;
    const value = make(table);
    made.set(table, value);
    return value;
  };
}

/**
 * The schema of a field's values, without its optional and nullable layers.
 *
 * @param schema - the schema of a field
 */
export function valueSchema(schema: z.ZodType): z.ZodType {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return inner ? valueSchema(schema.unwrap() as z.ZodType) : schema;
}
