import type { Text } from "@ipms/core";
import * as z from "zod";
import { currencySchema } from "./currency.js";
import { decimalSchema } from "./decimal.js";
import { field, type OptionalField } from "./field.js";

/** The schema of an amount of money in the currency's own unit: yuan, never 万元. */
export const moneySchema = /* @__PURE__ */ z.strictObject({
  amount: decimalSchema,
  currency: currencySchema,
});

/**
 * A field that holds an amount of money.
 *
 * @param labels - what people read above the column
 * @param description - which amount
 */
export function moneyField(labels: Text, description: Text): OptionalField<typeof moneySchema> {
  const traits = { kind: "money", problem: "invalid-money", unit: "currency" } as const;
  return field(moneySchema, labels, description, traits);
}
