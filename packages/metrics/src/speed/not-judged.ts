import { type DeadlineInput, zero } from "@ipms/core";
import { evaluateMeasure } from "../evaluate/evaluate-measure.js";
import type { Groups } from "../evaluate/groups.js";
import { isMeasureRefusal } from "../evaluate/measure-value.js";
import type { Moment } from "../evaluate/moment.js";
import type { Resolved } from "../evaluate/resolve.js";
import type { Scan } from "../evaluate/scan.js";
import { deadlineTests, passingMeasure } from "./deadline-tests.js";

/** The projects of the population that are not judged where deadlines decide. */
export interface NotJudged {
  /** How many, by the first reason. */
  readonly reasons: readonly (readonly [reason: string, count: number])[];
  /** Those of which it is undecided whether they are judged. */
  readonly undecided: number;
}

/** The projects that are not judged, for every group; `undefined` where the ledger lacks what decides. */
export function notJudged(
  scan: Scan,
  { metric, parameters }: Resolved,
  input: DeadlineInput,
  moment: Moment,
  groups: Groups,
): readonly NotJudged[] | undefined {
  const { due } = deadlineTests(input.deadline, parameters);
  const counted = due.map((_, last) => {
    const measure = passingMeasure(metric.id, input, due.slice(0, last + 1));
    return evaluateMeasure(scan, measure, ofMembers, moment, groups, metric.id);
  });
  if (counted.some((values) => isMeasureRefusal(values))) return undefined;
  return groups.keys.map((_, group) => {
    const passing = counted.map((values) => {
      const value = isMeasureRefusal(values) ? values : values[group];
      return value === undefined || isMeasureRefusal(value) ? nobody : value;
    });
    // Whoever fails one of several tests, and none of those before the last, fails the last one first.
    const failing = passing.map(({ restLow }) => Number(restLow.numerator));
    const reasons = due.map(({ otherwise }, at): readonly [string, number] => [
      otherwise,
      (failing[at] ?? 0) - (failing[at - 1] ?? 0),
    ]);
    return { reasons, undecided: passing.at(-1)?.undecided ?? 0 };
  });
}

const ofMembers = { basis: "cohort", filters: [] } as const;
const nobody = { restLow: zero, undecided: 0 };
