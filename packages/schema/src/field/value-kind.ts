import type { QuantityKind, Text } from "@ipms/core";
import * as z from "zod";
import { field, type OptionalField } from "./field.js";

/** The kinds of value that a target may have. */
export const valueKinds = [
  "count",
  "money",
  "money-per-area",
  "ratio",
  "percentage-points",
  "days",
  "working-days",
  "multiple",
  "rank",
  "score",
] as const satisfies readonly QuantityKind[];

const valueKindSchema = /* @__PURE__ */ z.enum(valueKinds);

/**
 * A field that says what kind of value a number is.
 *
 * @param labels - what people read above the column
 * @param description - which number
 */
export function valueKindField(
  labels: Text,
  description: Text,
): OptionalField<typeof valueKindSchema> {
  return field(valueKindSchema, labels, description, { kind: "code", problem: "unknown-code" });
}
