import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

/** A section's letter, or a division (01 to 97) with up to two digits of group and class. */
export const industryPattern: RegExp = /^(?:[A-T]|(?:0[1-9]|[1-8][0-9]|9[0-7])[0-9]{0,2})$/;

/**
 * A field that holds an industry as a GB/T 4754 code: a letter or two to four digits.
 *
 * @param labels - what people read above the column
 * @param description - whose industry
 */
export function industryField(labels: Text, description: Text): OptionalField<z.ZodString> {
  const traits = { kind: "code", problem: "invalid-industry" } as const;
  return field(z.string().regex(industryPattern), labels, description, traits);
}
