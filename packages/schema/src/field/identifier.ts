import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

/** At least one character, and no control character: ids stand in messages, file names and URLs. */
export const identifierPattern: RegExp = /^[^\u0000-\u001f\u007f-\u009f]+$/;

/** The longest id, in Unicode code points. */
const longestIdentifier = 200;

const identifierSchema = /* @__PURE__ */ z.string().max(longestIdentifier).regex(identifierPattern);

/**
 * A field that identifies a record, of this table or another.
 *
 * @param labels - what people read above the column
 * @param description - which record is meant
 */
export function identifierField(labels: Text, description: Text): OptionalField<z.ZodString> {
  return field(identifierSchema, labels, description, {
    kind: "text",
    problem: "invalid-identifier",
  });
}
