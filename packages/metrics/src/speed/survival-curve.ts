import { type Ledger, roundFor, type SurvivalCurve, survivalLimits } from "@ipms/core";
import { evaluate } from "../evaluate/evaluate.js";
import { oneGroup } from "../evaluate/groups.js";
import { ledgerView } from "../evaluate/ledger-view.js";
import { momentOf } from "../evaluate/moment.js";
import type { Question } from "../evaluate/question.js";
import { populationOf, resolve } from "../evaluate/resolve.js";
import type { Result } from "../evaluate/result.js";
import { scanOf } from "../evaluate/scan.js";
import { durationChoice, durationsByGroup } from "./duration-values.js";
import { leadTime } from "./lead-time.js";

/** One corner of a survival curve: from this time on it stands at this share, up to the next one. */
export interface SurvivalPoint {
  /** Days or working days since the first milestone. */
  readonly time: number;
  /** How many projects had been seen that long without arriving. */
  readonly atRisk: number;
  /** How many arrived at this time. */
  readonly reached: number;
  /** How many were last seen at this time, still open or terminated: the ticks of a chart. */
  readonly left: number;
  /**
   * The share that had not arrived by then, a plain decimal from 0 to 1 with six digits. Exactly it is
   * the product of 1 − reached ÷ at risk over all points up to this one.
   */
  readonly survival: string;
  /** Its least with 95% confidence; absent where it is 1 or 0. */
  readonly low?: string;
  /** Its most with 95% confidence. */
  readonly high?: string;
}

/** The survival curve of a lead time. */
export interface SurvivalAnswer {
  /** The lead time itself: definition, parameters, as-of date, coverage, and both estimates. */
  readonly result: Result;
  /** The corners in order, the first at time 0; empty where the question is refused. */
  readonly points: readonly SurvivalPoint[];
}

/**
 * How long projects take from one milestone to another, as a curve of the share that has not arrived:
 * signing to start unless the question's parameters say otherwise.
 *
 * @example
 * ```ts
 * import { ledgerOf, survivalCurve } from "@ipms/metrics";
 *
 * const { ledger } = ledgerOf({
 *   projects: [
 *     { projectId: "1", name: "Mill", signedOn: "2022-03-01", startedOn: "2022-03-31" },
 *     { projectId: "2", name: "Dock", signedOn: "2022-05-01", startedOn: null },
 *   ],
 * });
 * const { points } = survivalCurve(ledger, { period: "2022-H1", asOf: "2022-06-30" });
 * console.log(points.map(({ time, survival }) => `${time}: ${survival}`).join(", "));
 * // => 0: 1.000000, 30: 0.500000, 60: 0.500000
 * ```
 *
 * @param ledger - the ledger
 * @param question - as for {@link evaluate} with `leadTime`
 * @throws IpmsError as {@link evaluate} does
 */
export function survivalCurve(ledger: Ledger, question: Question): SurvivalAnswer {
  const result: Result = evaluate(leadTime, ledger, question);
  if (result.leadTimes === undefined) return { result, points: [] };
  const view = ledgerView(ledger);
  const scan = scanOf(view, question, populationOf(leadTime, question));
  const choice = durationChoice(resolve(leadTime, question, scan.population));
  const found = durationsByGroup(scan, choice, momentOf(question), oneGroup(view));
  const curve = "reason" in found ? undefined : found[0]?.all;
  return { result, points: curve === undefined ? [] : pointsOf(curve) };
}

function pointsOf(curve: SurvivalCurve): readonly SurvivalPoint[] {
  const { steps, observed } = curve;
  if (observed === 0) return [];
  const limits = survivalLimits(curve);
  const start = { time: 0, atRisk: observed, reached: 0, left: 0, survival: "1.000000" };
  const points = steps.map(({ time, atRisk, reached, left, survival }, at): SurvivalPoint => {
    const range = limits[at];
    return {
      time,
      atRisk,
      reached,
      left,
      survival: roundFor("count", survival, digits).text,
      ...(range === undefined
        ? {}
        : { low: range.low.toFixed(digits), high: range.high.toFixed(digits) }),
    };
  });
  return points[0]?.time === 0 ? points : [start, ...points];
}

const digits = 6;
