import type { Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

const anyText = /* @__PURE__ */ z.string();

/**
 * A field of free text.
 *
 * @param labels - what people read above the column
 * @param description - what the text says
 */
export function textField(labels: Text, description: Text): OptionalField<z.ZodString> {
  return field(anyText, labels, description, { kind: "text", problem: "invalid-text" });
}

const someText = /* @__PURE__ */ z.string().min(1);

/**
 * A field of free text that is not empty, for what every record has: an empty text says nothing.
 *
 * @param labels - what people read above the column
 * @param description - what the text says
 */
export function someTextField(labels: Text, description: Text): OptionalField<z.ZodString> {
  return field(someText, labels, description, { kind: "text", problem: "invalid-text" });
}
