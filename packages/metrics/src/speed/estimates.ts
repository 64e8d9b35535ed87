import {
  quantileLimits,
  quantity,
  type QuantityKind,
  type Rational,
  rational,
  roundFor,
  type SurvivalCurve,
  survivalMean,
  survivalQuantile,
} from "@ipms/core";
import type { Question } from "../evaluate/question.js";
import { fates } from "./durations.js";
import type { GroupDurations } from "./group-durations.js";
import type { LeadTimeEstimate, LeadTimeLimits, LeadTimes } from "./lead-times.js";

/** What is told of durations. */
export type Statistic = LeadTimes["statistic"];

const shares: Readonly<Record<Statistic, Rational | undefined>> = {
  median: rational(1n, 2n),
  p90: rational(9n, 10n),
  mean: undefined,
};

/** The statistic of a curve; `undefined` where the curve does not come that far. */
export function statisticOf(curve: SurvivalCurve, statistic: Statistic): Rational | undefined {
  const share = shares[statistic];
  if (share === undefined) return survivalMean(curve);
  const time = survivalQuantile(curve, share);
  return time === undefined ? undefined : rational(BigInt(time));
}

/** How an estimate is shown. */
export interface EstimateFormat extends Pick<Question, "rounding"> {
  /** Days or working days. */
  readonly kind: QuantityKind;
  /** Digits behind the point. */
  readonly digits: number;
}

/** Both estimates of a group. */
export function estimatesOf(
  { all, finished, counts }: GroupDurations,
  statistic: Statistic,
  format: EstimateFormat,
): Pick<LeadTimes, "finished" | "kaplanMeier"> {
  const count = (fate: (typeof fates)[number]): number => counts[fates.indexOf(fate)] ?? 0;
  const unfinished = { open: count("open"), terminated: count("terminated") };
  return {
    finished: { ...estimateOf(finished, statistic, format), open: 0, terminated: 0 },
    kaplanMeier: {
      ...estimateOf(all, statistic, format),
      ...unfinished,
      ...limitsOf(all, statistic, format),
    },
  };
}

function estimateOf(
  curve: SurvivalCurve,
  statistic: Statistic,
  { kind, digits, rounding }: EstimateFormat,
): Omit<LeadTimeEstimate, "open" | "terminated"> {
  const found = statisticOf(curve, statistic);
  const counts = { projects: curve.observed, reached: curve.reached };
  if (found === undefined) return counts;
  const rounded = roundFor(kind, found, digits, rounding);
  return { ...counts, value: quantity(kind, found), rounded };
}

function limitsOf(
  curve: SurvivalCurve,
  statistic: Statistic,
  { kind }: EstimateFormat,
): { readonly limits?: LeadTimeLimits } {
  const share = shares[statistic];
  if (share === undefined || curve.reached === 0) return {};
  const { low, high } = quantileLimits(curve, share);
  const end = (time: number) => quantity(kind, rational(BigInt(time)));
  return {
    limits: {
      level: "0.95",
      method: "log-log",
      ...(low === undefined ? {} : { low: end(low) }),
      ...(high === undefined ? {} : { high: end(high) }),
    },
  };
}
