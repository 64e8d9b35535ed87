import { codeLists } from "@ipms/codelists";
import { textIn, type CodeList, type Text } from "@ipms/core";
import {
  type FieldDescription,
  fieldsOf,
  ledgerJsonSchema,
  tableJsonSchema,
  tableNames,
  tableSchema,
} from "@ipms/schema";
import { writeGenerated } from "../write-generated.js";

const artifacts = "packages/schema/artifacts";

/**
 * Writes what follows from the record schemas: the list of all fields, the JSON Schemas, the Table
 * Schemas, and the kinds of fields for the packages that must not load zod.
 */
export async function generateSchema(): Promise<void> {
  const fields = tableNames.flatMap((table) => fieldsOf(table));
  writeJson(`${artifacts}/fields.json`, fields.map(published));
  for (const side of ["input", "output"] as const) {
    writeJson(`${artifacts}/json-schema/ledger.${side}.schema.json`, ledgerJsonSchema(side));
    for (const table of tableNames) {
      const path = `${artifacts}/json-schema/${table}.${side}.schema.json`;
      writeJson(path, tableJsonSchema(table, side));
    }
  }
  for (const table of tableNames) {
    writeJson(`${artifacts}/table-schema/${table}.json`, tableSchema(table));
  }
  writeGenerated("packages/metrics/src/generated/field-kinds.ts", fieldKindsSource());
}

function writeJson(path: string, value: unknown): void {
  writeGenerated(path, JSON.stringify(value, undefined, 2));
}

function published(field: FieldDescription): unknown {
  return {
    ...field,
    labels: inEveryLanguage(field.labels),
    description: inEveryLanguage(field.description),
  };
}

function inEveryLanguage(text: Text): Record<string, string> {
  return { ...text, "zh-Hant": textIn(text, "zh-Hant") };
}

/** The kinds of all fields as a module. */
function fieldKindsSource(): string {
  return [
    "",
    "/** The kind of every field of every table, by canonical name. */",
    "export const fieldKinds = {",
    ...tableNames.map((table) =>
      entry(
        table,
        fieldsOf(table).map(({ field, kind }) => [field, kind]),
      ),
    ),
    "} as const;",
    "",
    "/** The kinds of the fields of every table, known to the compiler alone. */",
    "export type FieldKindsByTable = typeof fieldKinds;",
    "",
    "/** The code list of every field of `projects` whose list is closed: any other code is a mistake. */",
    "export const closedLists = {",
    ...closedLists().map(([field, list]) => `  ${field}: "${list}",`),
    "} as const;",
    "",
    "/** The name of a table. */",
    "export type TableName =",
    `${tableNames.map((name) => `  | "${name}"`).join("\n")};`,
  ].join("\n");
}

function closedLists(): readonly (readonly [string, string])[] {
  const lists: Readonly<Record<string, CodeList>> = codeLists;
  return fieldsOf("projects").flatMap(({ field, codelist }) =>
    codelist === undefined || (lists[codelist]?.open ?? true) ? [] : [[field, codelist] as const],
  );
}

function entry(table: string, pairs: readonly (readonly string[])[]): string {
  if (pairs.length === 0) return `  ${table}: {},`;
  const lines = pairs.map(([field, value]) => `    ${field}: "${value}",`);
  return [`  ${table}: {`, ...lines, "  },"].join("\n");
}
