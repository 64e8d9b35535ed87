import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

/** Six digits: a province of GB/T 2260, then city and county, or zeros for the whole. */
export const divisionPattern: RegExp =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)(?:0000|(?:0[1-9]|[1-9][0-9])[0-9]{2})$/;

/**
 * A field that holds an administrative division as a GB/T 2260 code.
 *
 * @param labels - what people read above the column
 * @param description - whose division
 */
export function divisionField(labels: Text, description: Text): OptionalField<z.ZodString> {
  const schema = z.string().regex(divisionPattern);
  return field(schema, labels, description, { kind: "code", problem: "invalid-division" });
}
