import type { Form } from "./form.js";

/** The version of the form of mapping files. */
export const mappingVersion = 1;

/** What one column of a table means. Its properties are explained in {@link mappingJsonSchema}. */
export interface MappedColumn {
  /** The header as it stands in the table. */
  readonly header: string;
  /** The field of the standard; `null` is a question that nobody has answered yet. */
  readonly field?: string | null;
  /** The fields among which to choose where the field is `null`. */
  readonly candidates?: readonly string[];
  /** Not to be read; a text says why. */
  readonly ignore?: boolean | string;
  /** Kept as an extension: organisation and name. */
  readonly ext?: string;
  /** The unit of the numbers; `null` is an open question. */
  readonly unit?: string | null;
  /** The header of the column that holds each row's unit. */
  readonly unitColumn?: string;
  /** The unit depends on the words of another column. */
  readonly unitBy?: { readonly header: string; readonly units: Readonly<Record<string, string>> };
  /** The order of dates whose year stands last. */
  readonly dateOrder?: "day-first" | "month-first";
  /** The year of dates that name none. */
  readonly year?: number;
}

/** What a table's columns mean: data that people review, keep and use again next month. */
export interface Mapping {
  /** The version of this form. */
  readonly ipmsMapping: typeof mappingVersion;
  /** The table of the standard whose records the rows are. */
  readonly table: string;
  /** The columns, in their order. */
  readonly columns: readonly MappedColumn[];
  /** The unit of the title row, for amounts without their own. */
  readonly unit?: string;
  /** ISO 4217: the currency of amounts that name none. */
  readonly currency?: string;
  /** The year of dates that name none. */
  readonly year?: number;
  /** The zone of time stamps in minutes east of Greenwich; 480 unless said otherwise. */
  readonly timeZoneOffsetMinutes?: number;
}

const unit: Form = { type: "string", minLength: 1, maxLength: 20 };
const year: Form = { type: "integer", minimum: 1900, maximum: 2099 };

const columnForm: Form = {
  type: "object",
  properties: {
    header: { type: "string", description: "The header as it stands in the table." },
    field: {
      type: ["string", "null"],
      description: "The field of the standard; null is a question nobody has answered yet.",
    },
    candidates: { type: "array", items: { type: "string" }, description: "Where field is null." },
    ignore: { type: ["boolean", "string"], description: "Not to be read; a text says why." },
    ext: {
      type: "string",
      pattern: "^[a-z][a-z0-9-]*\\.[A-Za-z][A-Za-z0-9-]*$",
      description: "Kept as an extension: organisation and name, such as huangshi.eventName.",
    },
    unit: {
      type: ["string", "null"],
      minLength: 1,
      maxLength: 20,
      description: "The unit of the numbers: 万元, 亿元, 亩, %; null is an open question.",
    },
    unitColumn: { type: "string", description: "The header of the column of each row's unit." },
    unitBy: {
      type: "object",
      properties: {
        header: { type: "string", description: "The header of the column that decides." },
        units: { type: "object", additionalProperties: unit },
      },
      required: ["header", "units"],
      additionalProperties: false,
      description: "The unit depends on another column: 内资 in 亿元, 外资 in 万美元.",
    },
    dateOrder: { enum: ["day-first", "month-first"], description: "Where the year stands last." },
    year: { ...year, description: "The year of dates that name none." },
  },
  required: ["header"],
  additionalProperties: false,
};

/** The strict form of mapping files: what it does not know it refuses. */
export const mappingForm: Form = {
  type: "object",
  properties: {
    ipmsMapping: { enum: [mappingVersion], description: "The version of this form." },
    table: { type: "string", description: "The table whose records the rows are." },
    columns: { type: "array", maxItems: 2000, items: columnForm },
    unit: { ...unit, description: "The unit of the title row, for amounts without their own." },
    currency: { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217." },
    year: { ...year, description: "The year of dates that name none." },
    timeZoneOffsetMinutes: {
      type: "integer",
      minimum: -840,
      maximum: 840,
      description: "The zone of time stamps, east of Greenwich; 480 unless said otherwise.",
    },
  },
  required: ["ipmsMapping", "table", "columns"],
  additionalProperties: false,
};

/** The form of mapping files as JSON Schema (draft 2020-12), for editors and other languages. */
export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return { $schema, title: "IPMS mapping", ...mappingForm };
}
