import type { Rational } from "../decimal/rational.js";
import type { SurvivalCurve, SurvivalStep } from "./kaplan-meier.js";

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
 * The limits of the curve at each step, by the log(−log) transformation, which keeps them between 0 and
 * 1 in small samples too. Where the curve stands at 1 or has fallen to 0 there are none.
 *
 * The curve and Greenwood's sum are carried in whole numbers of 2⁻¹²⁸. Each step cuts off less than one of
 * them, so that after k steps either lacks less than k · 2⁻¹²⁸. Of n observed the curve is nowhere above 0
 * and below 1/n, and the sum not below 1/n²: relative to themselves they lack less than n³ · 2⁻¹²⁸, which up
 * to sixteen million observed is below 2⁻⁵⁶, less than a double rounds. From the logarithm and the square root
 * on it is binary floating point; the limits are right to within 10⁻¹⁴.
 */
export function survivalLimits({ steps }: SurvivalCurve): readonly (SurvivalLimits | undefined)[] {
  let curve = one;
  let greenwood = 0n;
  return steps.map((step) => {
    curve = (curve * BigInt(step.atRisk - step.reached)) / BigInt(step.atRisk);
    greenwood += greenwoodTerm(step);
    if (curve === 0n || greenwood === 0n) return undefined;
    const log = logOf(curve);
    const spread = (normalQuantile * Math.sqrt(numberOf(greenwood))) / -log;
    return { low: Math.exp(log * Math.exp(spread)), high: Math.exp(log * Math.exp(-spread)) };
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
export function quantileLimits(
  curve: SurvivalCurve,
  { numerator, denominator }: Rational,
): QuantileLimits {
  const beyond = numberOf((one * (denominator - numerator)) / denominator);
  const limits = survivalLimits(curve);
  const firstBelow = (limit: "low" | "high"): number | undefined =>
    curve.steps[limits.findIndex((each) => each !== undefined && each[limit] <= beyond)]?.time;
  return { low: firstBelow("low"), high: firstBelow("high") };
}

/** Greenwood's term: events ÷ (at risk × (at risk − events)). The squared curve times their sum is its variance. */
function greenwoodTerm({ atRisk, reached }: SurvivalStep): bigint {
  const rest = BigInt(atRisk) * BigInt(atRisk - reached);
  return rest === 0n ? 0n : (one * BigInt(reached)) / rest;
}

const bits = 128;
const one = 1n << BigInt(bits);

/** The logarithm of a share, from its distance to 1 where that is the smaller one: it keeps its digits. */
function logOf(share: bigint): number {
  return share > one / 2n ? Math.log1p(-numberOf(one - share)) : Math.log(numberOf(share));
}

function numberOf(fixed: bigint): number {
  return Number(fixed) / 2 ** bits;
}
