import { type AnyColumnBuilder, columnBuilder, type TermKind } from "@ipms/core";
import {
  type FieldSchema,
  fieldSchemas,
  isCreditCode,
  type TableName,
  valueSchema,
} from "@ipms/schema";
import { codeWriter } from "./code-writer.js";
import { dateWriter } from "./date-writer.js";
import { moneyWriter } from "./money-writer.js";
import { decimalWriter, flagWriter, wholeNumberWriter } from "./number-writers.js";
import { checkedTextWriter, identifierWriter, textWriter } from "./text-writers.js";
import { type Utf8TextsBuilder, utf8TextsBuilder } from "./utf8-texts.js";
import type { ValueWriter } from "./value-writer.js";

/** A field, and how its values get from bytes into its column. */
export interface FieldWriter {
  /** The canonical name. */
  readonly field: string;
  /** Whether every record has the field. */
  readonly required: boolean;
  /** Writes to a column of the field's kind, as {@link scannedColumn} makes it. */
  readonly writer: ValueWriter;
}

/** The builder of a column of some kind that a writer can write to. */
export function scannedColumn(kind: TermKind): AnyColumnBuilder {
  return kind === "text" ? utf8TextsBuilder() : columnBuilder(kind);
}

/**
 * A writer for every field of a table.
 *
 * @param table - the table
 * @param maximumLength - how many characters a value has at most
 */
export function fieldWriters(table: TableName, maximumLength: number): readonly FieldWriter[] {
  return fieldSchemas(table).map((field) => {
    const required = !field.schema.safeParse(undefined).success;
    // The column is made for the field's kind, and so is the writer.
    const writer = writerOf(field, maximumLength) as ValueWriter;
    return { field: field.name, required, writer };
  });
}

function writerOf(
  { schema, meta }: FieldSchema,
  maximumLength: number,
): ValueWriter<never> | ValueWriter<Utf8TextsBuilder> {
  const value = valueSchema(schema);
  const accepts = (text: string): boolean => value.safeParse(text).success;
  switch (meta["x-kind"]) {
    case "date":
      return dateWriter(meta["x-unit"] === "day");
    case "money":
      return moneyWriter();
    case "decimal":
      return decimalWriter;
    case "integer":
      return wholeNumberWriter;
    case "boolean":
      return flagWriter;
    case "code":
      return codeWriter(accepts, maximumLength);
    case "text":
      if (meta["x-problem"] === "invalid-text") return textWriter(maximumLength);
      if (meta["x-problem"] === "invalid-identifier") {
        return identifierWriter(accepts, maximumLength);
      }
      return meta["x-problem"] === "invalid-credit-code"
        ? checkedTextWriter(isCreditCode, maximumLength)
        : checkedTextWriter(accepts, maximumLength);
  }
}
