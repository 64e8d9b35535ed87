import type { ProblemCode, TermKind, Text } from "@ipms/core";
import * as z from "zod";

/** In what a field's numbers are counted, or how exactly its dates are written. */
export type FieldUnit =
  | "day"
  | "currency"
  | "mu"
  | "square-metre"
  | "jobs"
  | "year"
  | "share"
  | "target-value"
  | "exchange-rate";

/** What a field says about itself; it travels with the zod schema into JSON Schema. */
export interface FieldMeta {
  /** The English label, under the name JSON Schema gives it. */
  readonly title: string;
  /** The English description, under the name JSON Schema gives it. */
  readonly description: string;
  /** The label in every authored language. */
  readonly "x-labels": Text;
  /** One sentence of explanation in every authored language. */
  readonly "x-description": Text;
  /** The kind of value, as the expression language knows it. */
  readonly "x-kind": TermKind;
  /** The problem to report when a value has another form. */
  readonly "x-problem": ProblemCode;
  /** The unit, where the kind alone does not say it. */
  readonly "x-unit"?: FieldUnit;
  /** The list of the field's codes, where there is one. */
  readonly "x-codelist"?: string;
}

/** What the helper of one kind of field adds to label and description. */
export interface FieldTraits {
  /** The kind of value. */
  readonly kind: TermKind;
  /** The problem of a value in another form. */
  readonly problem: ProblemCode;
  /** The unit, where there is one. */
  readonly unit?: FieldUnit;
  /** The code list, where there is one. */
  readonly codelist?: string;
}

/** A field that may be left out, or be there without a value. */
export type OptionalField<Schema extends z.ZodType> = z.ZodOptional<z.ZodNullable<Schema>>;

/**
 * Makes a field of a value's schema. A field may be left out (the ledger has no such column) or be
 * `null` (the column is there, the value is not); {@link required} withdraws both.
 *
 * @param schema - the form of a value
 * @param labels - what people read above the column
 * @param description - one sentence that says what the value means
 * @param traits - the kind of value, its unit and its code list
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  labels: Text,
  description: Text,
  traits: FieldTraits,
): OptionalField<Schema> {
  const meta: FieldMeta = {
    title: labels.en,
    description: description.en,
    "x-labels": labels,
    "x-description": description,
    "x-kind": traits.kind,
    "x-problem": traits.problem,
    ...(traits.unit === undefined ? {} : { "x-unit": traits.unit }),
    ...(traits.codelist === undefined ? {} : { "x-codelist": traits.codelist }),
  };
  const made = schema.nullable().optional();
  // What `made.meta(meta)` says of a copy: a ledger's schema has hundreds of fields, and copies take time.
  z.globalRegistry.add(made, { ...meta });
  return made;
}

/**
 * The same field, with a value in every record.
 *
 * @param optional - a field as the helpers make it
 */
export function required<Schema extends z.ZodType>(optional: OptionalField<Schema>): Schema {
  const inner = optional.unwrap().unwrap();
  return inner.meta({ ...inner.meta(), ...optional.meta() });
}

/**
 * What a field's schema says about itself.
 *
 * @param schema - the schema of a field
 * @returns `undefined` for `ext`, which is a place for other people's fields and none itself
 */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  const meta: unknown = schema.meta();
  return isFieldMeta(meta) ? meta : undefined;
}

function isFieldMeta(meta: unknown): meta is FieldMeta {
  return typeof meta === "object" && meta !== null && "x-kind" in meta;
}
