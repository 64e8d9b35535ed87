import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

/**
 * A field that answers yes or no.
 *
 * @param labels - what people read above the column
 * @param description - what holds where the answer is yes
 */
export function flagField(labels: Text, description: Text): OptionalField<z.ZodBoolean> {
  return field(z.boolean(), labels, description, { kind: "boolean", problem: "invalid-boolean" });
}
