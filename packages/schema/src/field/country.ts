import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

/** Two capital letters, as in ISO 3166-1. */
export const countryPattern: RegExp = /^[A-Z]{2}$/;

/**
 * A field that holds a country or region as an ISO 3166-1 code of two letters.
 *
 * @param labels - what people read above the column
 * @param description - whose country or region
 */
export function countryField(labels: Text, description: Text): OptionalField<z.ZodString> {
  const schema = z.string().regex(countryPattern);
  return field(schema, labels, description, { kind: "code", problem: "invalid-country" });
}
