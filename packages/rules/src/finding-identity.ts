import { type Place, placeText } from "@ipms/core";
import type { Finding } from "./finding.js";

/**
 * What makes a finding the same in two runs: its rule, table, record and field, and its place where the
 * record has no id. The folder of a file says nothing: each month may have one of its own. Weight, wording
 * and values may change; the finding stays the same.
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
  const where = record === undefined && place !== undefined ? [placeText(inFolder(place))] : [];
  return JSON.stringify([rule, table ?? null, record ?? null, field ?? null, ...where]);
}

function inFolder(place: Place): Place {
  return { ...place, file: place.file.replace(/^.*[\\/]/s, "") };
}
