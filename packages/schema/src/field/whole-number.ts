import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type FieldUnit, type OptionalField } from "./field.js";

const countSchema = /* @__PURE__ */ z.int().min(0);

/**
 * A field that holds a whole number from zero up.
 *
 * @param unit - what is counted
 * @param labels - what people read above the column
 * @param description - what the count says
 */
export function wholeNumberField(
  unit: FieldUnit,
  labels: Text,
  description: Text,
): OptionalField<z.ZodInt> {
  const traits = { kind: "integer", problem: "invalid-integer", unit } as const;
  return field(countSchema, labels, description, traits);
}
