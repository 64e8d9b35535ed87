import { placeText } from "@ipms/core";
import type { Finding } from "./finding.js";

/**
 * What makes a finding the same in two runs: its rule, table, record and field, and its place where the
 * record has no id. Weight, wording and values may change; the finding stays the same.
 *
 * @param finding - the finding
 */
export function findingIdentity({
  rule,
  table,
  record,
  field,
  place,
}: Pick<Finding, "rule" | "table" | "record" | "field" | "place">): string {
  const where = record === undefined && place !== undefined ? [placeText(place)] : [];
  return JSON.stringify([rule, table ?? null, record ?? null, field ?? null, ...where]);
}
