import type { Text } from "@ipms/core";
import type * as z from "zod";
import { field, type OptionalField } from "./field.js";
import { textFormat } from "./format.js";
import { creditCodePattern, isCreditCode } from "./is-credit-code.js";

const creditCodeSchema = /* @__PURE__ */ textFormat(
  "unified-social-credit-code",
  creditCodePattern,
  isCreditCode,
);

/**
 * A field that holds a unified social credit code; its check character is verified.
 *
 * @param labels - what people read above the column
 * @param description - whose code
 */
export function creditCodeField(
  labels: Text,
  description: Text,
): OptionalField<z.ZodCustomStringFormat<"unified-social-credit-code">> {
  const traits = { kind: "text", problem: "invalid-credit-code" } as const;
  return field(creditCodeSchema, labels, description, traits);
}
