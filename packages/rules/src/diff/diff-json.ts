import { jsonPieces } from "../report/json-pieces.js";
import type { ReportDiff } from "./report-diff.js";

/**
 * A comparison as JSON, as `schemas/report-diff.schema.json` describes it, in pieces.
 *
 * @param diff - the comparison
 */
export function diffJson(diff: ReportDiff): Generator<string> {
  return jsonPieces(diff);
}
