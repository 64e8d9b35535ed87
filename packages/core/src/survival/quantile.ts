import { compare, type Rational, rational, subtract } from "../decimal/rational.js";
import type { SurvivalCurve } from "./kaplan-meier.js";

/**
 * The smallest time by which at least a share had reached the event.
 *
 * @param curve - the estimate
 * @param share - above 0, at most 1: one half for the median
 * @returns `undefined` where the curve never falls that far
 */
export function survivalQuantile({ steps }: SurvivalCurve, share: Rational): number | undefined {
  const beyond = subtract(rational(1n), share);
  return steps.find(({ survival }) => compare(survival, beyond) <= 0)?.time;
}

/**
 * The mean time: the area under the curve, exactly. It exists only where the curve falls to zero, that
 * is, where the longest time seen ended with the event; otherwise how late the others come is unknown.
 */
export function survivalMean({ steps }: SurvivalCurve): Rational | undefined {
  if (steps.at(-1)?.survival.numerator !== 0n) return undefined;
  // One common denominator, the product of all the numbers at risk, and one reduction at the end.
  let area = 0n;
  let height = 1n;
  let scale = 1n;
  let before = 0;
  for (const { time, atRisk, reached } of steps) {
    area += height * BigInt(time - before);
    before = time;
    if (reached === 0) continue;
    const risk = BigInt(atRisk);
    area *= risk;
    scale *= risk;
    height *= BigInt(atRisk - reached);
  }
  return rational(area, scale);
}
