import { isCurrencyCode, type Text } from "@ipms/core";
import type * as z from "zod";
import { field, type OptionalField } from "./field.js";
import { textFormat } from "./format.js";

/** Three capital letters. */
const currencyPattern: RegExp = /^[A-Z]{3}$/;

/** The schema of an ISO 4217 currency code. */
export const currencySchema: z.ZodCustomStringFormat<"iso-4217"> = /* @__PURE__ */ textFormat(
  "iso-4217",
  currencyPattern,
  isCurrencyCode,
);

/**
 * A field that holds a currency.
 *
 * @param labels - what people read above the column
 * @param description - whose currency
 */
export function currencyField(
  labels: Text,
  description: Text,
): OptionalField<z.ZodCustomStringFormat<"iso-4217">> {
  const traits = { kind: "code", problem: "invalid-currency" } as const;
  return field(currencySchema, labels, description, traits);
}
