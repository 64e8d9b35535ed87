import type { Form } from "./form.js";

/** The version of the form of mapping files. */
export const mappingVersion = 1;

/** What one column of a table means. Its properties are explained in {@link mappingJsonSchema}. */
export interface MappedColumn {
  /** The header as it stands in the table; the second of equal ones is `备注 (2)`. */
  readonly header: string;
  /**
   * The field of the standard; one of another table with its table before it
   * (`fundBalances.cumulative`). `null` is a question that nobody has answered yet.
   */
  readonly field?: string | null;
  /** The fields among which to choose where the field is `null`. */
  readonly candidates?: readonly string[];
  /**
   * What the record in another table says beside, the same in every row:
   * `{ "balanceOn": "2023-09-30" }`. Columns of one table and equal values make one record; `null`
   * is an open question.
   */
  readonly values?: Readonly<Record<string, string | null>>;
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

/**
 * How an id is made that no column holds: of the texts under some headers, or of the row's number
 * among the rows that were read (`"row"`). `null` is a question that nobody has answered yet.
 */
export type IdSource = readonly string[] | "row" | null;

/** What the columns of one table mean. */
export interface TableMapping {
  /** The name of the file, without its folder; any file unless said. */
  readonly file?: string;
  /** The name of the sheet; any sheet unless said. */
  readonly sheet?: string;
  /** The first row of the header, from 1; found out unless said. */
  readonly headerRow?: number;
  /** The table of the standard whose records the rows are. */
  readonly table: string;
  /** How ids are made that no column holds, by field. */
  readonly idFrom?: Readonly<Record<string, IdSource>>;
  /** The columns, in their order. */
  readonly columns: readonly MappedColumn[];
  /** The unit of the title row, for amounts without their own. */
  readonly unit?: string;
  /** ISO 4217: the currency of amounts that name none. */
  readonly currency?: string;
  /** The year of dates that name none. */
  readonly year?: number;
  /**
   * Six digits of GB/T 2260: the division whose ledger it is, in whose province names of places lie.
   * Unless said, as the head of the ledger says.
   */
  readonly reportingDivision?: string;
  /** The zone of time stamps in minutes east of Greenwich; 480 unless said otherwise. */
  readonly timeZoneOffsetMinutes?: number;
}

/** What the tables of a ledger mean: data that people review, keep and use again next month. */
export interface Mapping {
  /** The version of this form. */
  readonly ipmsMapping: typeof mappingVersion;
  /** The tables; a sheet is read by the first that fits its file and its name. */
  readonly tables: readonly TableMapping[];
  /** The names of sheets that are not to be read. */
  readonly ignoreSheets?: readonly string[];
}

const unit: Form = { type: "string", minLength: 1, maxLength: 20 };
const year: Form = { type: "integer", minimum: 1900, maximum: 2099 };

const columnForm: Form = {
  type: "object",
  properties: {
    header: {
      type: "string",
      description: "The header as it stands in the table; the second of equal ones is 备注 (2).",
    },
    field: {
      type: ["string", "null"],
      description:
        "The field of the standard; one of another table as fundBalances.cumulative; null is a question nobody has answered yet.",
    },
    candidates: { type: "array", items: { type: "string" }, description: "Where field is null." },
    values: {
      type: "object",
      additionalProperties: { type: ["string", "null"] },
      description:
        "What the record in another table says beside, the same in every row: balanceOn, receivedOn; null is an open question.",
    },
    ignore: { type: ["boolean", "string"], description: "Not to be read; a text says why." },
    ext: {
      type: "string",
      pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*\\.[\\s\\S]",
      maxLength: 40_000,
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

const tableForm: Form = {
  type: "object",
  properties: {
    file: { type: "string", description: "The name of the file, without its folder; any." },
    sheet: { type: "string", description: "The name of the sheet; any unless said." },
    headerRow: {
      type: "integer",
      minimum: 1,
      maximum: 1_048_576,
      description: "The first row of the header; found out unless said.",
    },
    table: { type: "string", description: "The table whose records the rows are." },
    idFrom: {
      type: "object",
      additionalProperties: {
        type: ["array", "string", "null"],
        pattern: "^row$",
        maxItems: 20,
        items: { type: "string" },
      },
      description:
        'How ids are made that no column holds, by field: of the texts under some headers, or "row", the number of the row; null is an open question.',
    },
    columns: { type: "array", maxItems: 20_000, items: columnForm },
    unit: { ...unit, description: "The unit of the title row, for amounts without their own." },
    currency: { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217." },
    year: { ...year, description: "The year of dates that name none." },
    reportingDivision: {
      type: "string",
      pattern: "^[1-9]\\d{5}$",
      description:
        "The division whose ledger it is, in whose province names of places lie; as the head of the ledger says unless said.",
    },
    timeZoneOffsetMinutes: {
      type: "integer",
      minimum: -840,
      maximum: 840,
      description: "The zone of time stamps, east of Greenwich; 480 unless said otherwise.",
    },
  },
  required: ["table", "columns"],
  additionalProperties: false,
};

/** The strict form of mapping files: what it does not know it refuses. */
export const mappingForm: Form = {
  type: "object",
  properties: {
    ipmsMapping: { enum: [mappingVersion], description: "The version of this form." },
    tables: {
      type: "array",
      maxItems: 1000,
      items: tableForm,
      description: "A sheet is read by the first that fits its file and its name.",
    },
    ignoreSheets: {
      type: "array",
      items: { type: "string" },
      description: "The names of sheets that are not to be read.",
    },
  },
  required: ["ipmsMapping", "tables"],
  additionalProperties: false,
};

/** The form of mapping files as JSON Schema (draft 2020-12), for editors and other languages. */
export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return { $schema, title: "IPMS mapping", ...mappingForm };
}
