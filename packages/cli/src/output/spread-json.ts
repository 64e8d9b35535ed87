import type { Spread } from "@ipms/metrics";
import type { Report } from "../figures/figure.js";
import type { Asked } from "../options/askables.js";
import { cleanJson } from "../terminal/clean.js";
import { identity } from "./json.js";

/** A spread as JSON, as `schemas/spread-output.schema.json` describes it. */
export function spreadJson(
  of: Pick<Report, "ledger" | "locale">,
  { name }: Asked,
  spread: Spread,
): string {
  return `${cleanJson({ ...identity(of), asked: name, spread })}\n`;
}
