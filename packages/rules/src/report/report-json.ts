import type { ValidationReport } from "../report.js";
import { jsonPieces } from "./json-pieces.js";

/**
 * A report as JSON, as `schemas/validation-report.schema.json` describes it: data without sentences,
 * which {@link findingText} and the catalogue give. In pieces, since many findings make a text longer
 * than a program can hold.
 *
 * @param report - the report
 */
export function reportJson(report: ValidationReport): Generator<string> {
  return jsonPieces(report);
}
