import * as z from "zod";
import { ledgerHeadSchema } from "../records/ledger-head.js";
import { extensionField } from "../field/extension.js";
import { standardVersion } from "../standard-version.js";
import { type TableName, tableFacts, tableNames, tables } from "../tables.js";

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Which side of a schema is meant: what may be given, or what comes out. Ours are the same. */
export type SchemaSide = "input" | "output";

/**
 * The JSON Schema of a table's records.
 *
 * @param table - the table
 * @param side - what may be given or what comes out
 */
export function tableJsonSchema(table: TableName, side: SchemaSide = "input"): JsonSchema {
  const { labels } = tableFacts(table);
  return {
    $schema: draft,
    $id: schemaId(table, side),
    title: labels.en,
    "x-labels": labels,
    ...withoutDraft(z.toJSONSchema(tables[table].schema, { io: side })),
  };
}

/**
 * The JSON Schema of a whole ledger: its head, and every table by reference to `$defs`.
 *
 * @param side - what may be given or what comes out
 */
export function ledgerJsonSchema(side: SchemaSide = "input"): JsonSchema {
  const head = withoutDraft(z.toJSONSchema(ledgerHeadSchema, { io: side }));
  const rows = tableNames.map((table) => [
    table,
    { type: "array", items: { $ref: `#/$defs/${table}` } },
  ]);
  const definitions = tableNames.map((table) => [
    table,
    withoutDraft(z.toJSONSchema(tables[table].schema, { io: side })),
  ]);
  return {
    $schema: draft,
    $id: schemaId("ledger", side),
    title: "Ledger",
    "x-labels": { en: "Ledger", "zh-Hans": "台账" },
    ...head,
    properties: {
      ...head.properties,
      ...Object.fromEntries(rows),
      ext: withoutDraft(z.toJSONSchema(extensionField, { io: side })),
    },
    required: ["projects"],
    $defs: Object.fromEntries(definitions),
  };
}

const draft = "https://json-schema.org/draft/2020-12/schema";

function schemaId(name: string, side: SchemaSide): string {
  return `urn:ipms:schema:${standardVersion}:${name}:${side}`;
}

function withoutDraft(schema: JsonSchema): JsonSchema {
  const { $schema: _, ...rest } = schema;
  return rest;
}
