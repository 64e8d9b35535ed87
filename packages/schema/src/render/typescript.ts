import * as z from "zod";
import { type FieldSchema, fieldSchemas, valueSchema } from "../fields.js";
import { type TableName, tableFacts } from "../tables.js";

/**
 * A TypeScript interface for a table's records, for programs that do not use this package.
 *
 * @param table - the table
 */
export function tableTypeScript(table: TableName): string {
  const { labels } = tableFacts(table);
  return [
    `/** ${labels.en} / ${labels["zh-Hans"]} */`,
    `export interface ${recordNames[table]} {`,
    ...fieldSchemas(table).flatMap(fieldLines),
    "  /** Fields of other organisations, by organisation. */",
    "  ext?: Record<string, Record<string, string | number | boolean | null>> | undefined;",
    "}",
    "",
  ].join("\n");
}

/** What one record of each table is called. */
const recordNames: Readonly<Record<TableName, string>> = {
  projects: "Project",
  signings: "Signing",
  fundReceipts: "FundReceipt",
  fundBalances: "FundBalance",
  attributions: "Attribution",
  evidence: "Evidence",
  targets: "Target",
  targetPlans: "TargetPlan",
  exchangeRates: "ExchangeRate",
  calendars: "CalendarDay",
};

function fieldLines({ name, schema, meta }: FieldSchema): string[] {
  const type = valueType(valueSchema(schema));
  const optional = schema instanceof z.ZodOptional;
  return [
    `  /** ${meta["x-description"].en} / ${meta["x-description"]["zh-Hans"]} */`,
    optional ? `  ${name}?: ${type} | null | undefined;` : `  ${name}: ${type};`,
  ];
}

function valueType(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) {
    return schema.options.map((option) => JSON.stringify(option)).join(" | ");
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape).map(
      ([name, member]) => `${name}: ${valueType(member as z.ZodType)}`,
    );
    return `{ ${members.join("; ")} }`;
  }
  if (schema instanceof z.ZodNumber) return "number";
  return schema instanceof z.ZodBoolean ? "boolean" : "string";
}
