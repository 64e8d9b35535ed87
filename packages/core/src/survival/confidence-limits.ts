import { type Rational, rational, subtract } from "../decimal/rational.js";
import type { SurvivalCurve, SurvivalStep } from "./kaplan-meier.js";
import { numberOf, type WideFraction } from "./wide-fraction.js";

/** The range in which a quantile lies with 95% confidence; an end that the data cannot give is absent. */
export interface QuantileLimits {
  /** The least. */
  readonly low: number | undefined;
  /** The most. */
  readonly high: number | undefined;
}

/** The range of a curve at one time, with 95% confidence. */
export interface SurvivalLimits {
  /** The least share beyond the time, from 0 to 1. */
  readonly low: number;
  /** The most. */
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution. */
const normalQuantile = 1.959963984540054;

/**
 * Greenwood's sum at each step: Σ events ÷ (at risk × (at risk − events)), exactly. The variance of the
 * curve is its square times this sum.
 *
 * @returns fractions that are not reduced, which would take longer than everything else together
 */
export function greenwoodSums(steps: readonly SurvivalStep[]): readonly WideFraction[] {
  let numerator = 0n;
  let denominator = 1n;
  return steps.map(({ atRisk, reached }) => {
    if (reached > 0) {
      const rest = BigInt(atRisk) * BigInt(atRisk - reached);
      numerator = numerator * rest + BigInt(reached) * denominator;
      denominator *= rest;
    }
    return { numerator, denominator };
  });
}

/**
 * The limits of the curve at each step, by the log(−log) transformation, which keeps them between 0 and
 * 1 in small samples too. Everything is exact up to Greenwood's sum; from its square root on it is
 * binary floating point. Where the curve stands at 1 or has fallen to 0 there are none.
 */
export function survivalLimits({ steps }: SurvivalCurve): readonly (SurvivalLimits | undefined)[] {
  const sums = greenwoodSums(steps);
  return steps.map(({ survival }, at) => {
    const sum = sums[at];
    if (sum === undefined || sum.denominator === 0n || sum.numerator === 0n) return undefined;
    const share = numberOf(survival);
    const spread = (normalQuantile * Math.sqrt(numberOf(sum))) / -Math.log(share);
    return { low: share ** Math.exp(spread), high: share ** Math.exp(-spread) };
  });
}

/**
 * The limits of a quantile after Brookmeyer and Crowley (1982), on the log(−log) scale: the first times
 * at which the lower and the upper limit of the curve have come down to the quantile. The answer is
 * one of the times observed, so that floating point only decides which.
 *
 * @param curve - the estimate
 * @param share - above 0, below 1: one half for the median
 */
export function quantileLimits(curve: SurvivalCurve, share: Rational): QuantileLimits {
  const beyond = numberOf(subtract(rational(1n), share));
  const limits = survivalLimits(curve);
  const firstBelow = (limit: "low" | "high"): number | undefined =>
    curve.steps.find((_, at) => (limits[at]?.[limit] ?? 1) <= beyond)?.time;
  return { low: firstBelow("low"), high: firstBelow("high") };
}
