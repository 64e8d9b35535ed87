import { multiply, type Rational, rational } from "../decimal/rational.js";

/** How many were seen for a time, and what ended it. */
export interface ObservedTime {
  /** How long, a whole number from 0. */
  readonly time: number;
  /** How many reached the event after that time. */
  readonly reached: number;
  /** How many had not reached it when they were last seen, after that time. */
  readonly left: number;
}

/** One time of a survival curve. */
export interface SurvivalStep extends ObservedTime {
  /** How many had been seen that long without the event; those who leave at this time included. */
  readonly atRisk: number;
  /** The estimated share for which the event lies beyond this time, exactly. */
  readonly survival: Rational;
}

/** The estimate of Kaplan and Meier. */
export interface SurvivalCurve {
  /** How many were observed. */
  readonly observed: number;
  /** How many of them reached the event. */
  readonly reached: number;
  /** The times at which anything happened, in order. */
  readonly steps: readonly SurvivalStep[];
}

/**
 * The product-limit estimate of Kaplan and Meier (1958): at each time with events the curve falls by
 * their share in all who were still seen without one. Who leaves at a time of events is at risk in it.
 * Without anybody who left, the curve is the plain share that was not there yet.
 *
 * @example
 * ```ts
 * import { kaplanMeier } from "@ipms/core";
 *
 * const curve = kaplanMeier([
 *   { time: 3, reached: 1, left: 0 },
 *   { time: 5, reached: 0, left: 1 },
 *   { time: 8, reached: 1, left: 1 },
 * ]);
 * const { numerator, denominator } = curve.steps[2]?.survival ?? {};
 * console.log(`${numerator}/${denominator}`); // => 3/8
 * ```
 *
 * @param times - in any order; the same time may stand more than once
 */
export function kaplanMeier(times: readonly ObservedTime[]): SurvivalCurve {
  const merged = mergedTimes(times);
  const observed = merged.reduce((sum, { reached, left }) => sum + reached + left, 0);
  const steps: SurvivalStep[] = [];
  let atRisk = observed;
  let survival = rational(1n);
  for (const each of merged) {
    if (each.reached > 0) {
      const stayed = rational(BigInt(atRisk - each.reached), BigInt(atRisk));
      survival = multiply(survival, stayed);
    }
    steps.push({ ...each, atRisk, survival });
    atRisk -= each.reached + each.left;
  }
  const reached = merged.reduce((sum, each) => sum + each.reached, 0);
  return { observed, reached, steps };
}

function mergedTimes(times: readonly ObservedTime[]): readonly ObservedTime[] {
  const merged = new Map<number, ObservedTime>();
  for (const { time, reached, left } of times) {
    const before = merged.get(time) ?? { reached: 0, left: 0 };
    merged.set(time, { time, reached: before.reached + reached, left: before.left + left });
  }
  return [...merged.values()]
    .filter(({ reached, left }) => reached + left > 0)
    .sort((a, b) => a.time - b.time);
}
