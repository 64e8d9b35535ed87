import * as z from "zod";

/** The version of the form of mapping files. */
export const mappingVersion = 1;

const unitSchema = /* @__PURE__ */ z.string().min(1).max(20);

/** One column of a table in a mapping: what its cells are. */
const mappedColumnSchema = /* @__PURE__ */ z.strictObject({
  header: z.string().describe("The header as it stands in the table."),
  field: z
    .string()
    .nullable()
    .optional()
    .describe("The field of the standard; null is a question that nobody has answered yet."),
  candidates: z
    .array(z.string())
    .optional()
    .describe("The fields among which to choose where the field is null."),
  ignore: z
    .union([z.boolean(), z.string()])
    .optional()
    .describe("Not to be read; a text says why."),
  ext: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\.[A-Za-z][A-Za-z0-9-]*$/)
    .optional()
    .describe("Kept as an extension: organisation and name, such as huangshi.eventName."),
  unit: unitSchema
    .nullable()
    .optional()
    .describe("The unit of the numbers: 万元, 亿元, 亩, %; null is an open question."),
  unitColumn: z
    .string()
    .optional()
    .describe("The header of the column that holds each row's unit."),
  unitBy: z
    .strictObject({
      header: z.string().describe("The header of the column that decides."),
      units: z.record(z.string(), unitSchema).describe("The unit for each of its words."),
    })
    .optional()
    .describe("The unit depends on another column: 内资 in 亿元, 外资 in 万美元."),
  dateOrder: z
    .enum(["day-first", "month-first"])
    .optional()
    .describe("The order of dates whose year stands last."),
  year: z.int().min(1900).max(2099).optional().describe("The year of dates that name none."),
});

/**
 * What a table's columns mean: data that people review, keep and use again next month. A strict
 * form: what it does not know it refuses.
 */
export const mappingSchema = /* @__PURE__ */ z.strictObject({
  ipmsMapping: z.literal(mappingVersion).describe("The version of this form."),
  table: z.string().describe("The table of the standard whose records the rows are."),
  columns: z.array(mappedColumnSchema).max(2000).describe("The columns, in their order."),
  unit: unitSchema.optional().describe("The unit of the title row, for amounts without their own."),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe("ISO 4217: the currency of amounts that name none."),
  year: z.int().min(1900).max(2099).optional().describe("The year of dates that name none."),
  timeZoneOffsetMinutes: z
    .int()
    .min(-840)
    .max(840)
    .optional()
    .describe("The zone of time stamps in minutes east of Greenwich; 480 unless said otherwise."),
});

/** What a table's columns mean. */
export type Mapping = z.infer<typeof mappingSchema>;

/** What one column of a table means. */
export type MappedColumn = Mapping["columns"][number];

/**
 * The form of mapping files as JSON Schema (draft 2020-12), for editors and other languages.
 */
export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(mappingSchema);
  return { $schema, title: "IPMS mapping", ...schema };
}
