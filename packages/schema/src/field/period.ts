import { parsePeriod, periodText, type Text } from "@ipms/core";
import type * as z from "zod";
import { field, type OptionalField } from "./field.js";
import { textFormat } from "./format.js";

/** A year, half, quarter, month, span of months or span of days, in canonical form. */
export const periodPattern: RegExp =
  /^[0-9]{4}(?:-(?:H[12]|Q[1-4]|[0-9]{2}(?:\/[0-9]{4}-[0-9]{2}|-[0-9]{2}\/[0-9]{4}-[0-9]{2}-[0-9]{2})?))?$/;

/** Whether a text is a period in canonical form, such as `2022-H1` or `2022-01/2022-09`. */
export function isCanonicalPeriod(text: string): boolean {
  const period = parsePeriod(text);
  return period.ok && periodText(period.value) === text;
}

const periodSchema = /* @__PURE__ */ textFormat("ipms-period", periodPattern, isCanonicalPeriod);

/**
 * A field that holds a period.
 *
 * @param labels - what people read above the column
 * @param description - which period
 */
export function periodField(
  labels: Text,
  description: Text,
): OptionalField<z.ZodCustomStringFormat<"ipms-period">> {
  const traits = { kind: "text", problem: "invalid-period" } as const;
  return field(periodSchema, labels, description, traits);
}
