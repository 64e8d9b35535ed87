import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type FieldUnit, type OptionalField } from "./field.js";

/**
 * A plain decimal: at most 26 digits before the point and 12 behind it. That is more than all the
 * money there is, and fits the `DECIMAL(38, 12)` of every database.
 */
export const decimalPattern: RegExp = /^-?[0-9]{1,26}(?:\.[0-9]{1,12})?$/;

/** The schema of a plain decimal, written as text so that no reader rounds it. */
export const decimalSchema: z.ZodString = /* @__PURE__ */ z.string().regex(decimalPattern);

/**
 * A field that holds an exact decimal.
 *
 * @param unit - in what it is counted
 * @param labels - what people read above the column
 * @param description - what is measured
 */
export function decimalField(
  unit: FieldUnit,
  labels: Text,
  description: Text,
): OptionalField<z.ZodString> {
  const traits = { kind: "decimal", problem: "invalid-decimal", unit } as const;
  return field(decimalSchema, labels, description, traits);
}
