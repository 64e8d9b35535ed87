import type { Applied, Measure, MetricData } from "@ipms/core";
import { changeInPoints } from "./change-in-points.js";
import { growth } from "./growth.js";

/**
 * The change that is usual for a figure: percentage points for a ratio, growth for everything else.
 *
 * @example
 * ```ts
 * import { changeOf, signedProjects, startRate } from "@ipms/metrics";
 *
 * console.log(changeOf(startRate).operator.id); // => change-in-points
 * console.log(changeOf(signedProjects).operator.id); // => growth
 * ```
 *
 * @param operand - a measure or metric
 */
export function changeOf(operand: Measure | MetricData): Applied {
  return operand.kind === "ratio" ? changeInPoints(operand) : growth(operand);
}
