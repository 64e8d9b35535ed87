import type { Groups } from "../evaluate/groups.js";
import type { Moment } from "../evaluate/moment.js";
import type { Resolved } from "../evaluate/resolve.js";
import type { Coverage, ResultHead } from "../evaluate/result.js";
import type { Scan } from "../evaluate/scan.js";
import { durationChoice, durationsByGroup } from "./duration-values.js";
import { fates } from "./durations.js";
import { estimatesOf, type Statistic } from "./estimates.js";
import { notJudged } from "./not-judged.js";

/** What metrics of speed say beside their value, for one group. */
export interface SpeedFacts {
  /** Projects of the population that are not judged, by reason. */
  readonly excluded: Readonly<Record<string, number>>;
  /** Judged projects worth a note. */
  readonly noted: Readonly<Record<string, number>>;
  /** Projects of which it is undecided whether they are judged. */
  readonly undecided: number;
  /** The part of the result's head that lead times add. */
  readonly head: Pick<ResultHead, "leadTimes">;
}

/** What metrics of speed say beside their value, for every group; `undefined` for all others. */
export function speedFacts(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  groups: Groups,
): readonly SpeedFacts[] | undefined {
  const inputs = Object.values(resolved.metric.inputs);
  if (inputs.some(({ type }) => type === "duration")) {
    return durationFacts(scan, resolved, moment, groups);
  }
  const deadline = inputs.find((input) => input.type === "deadline");
  if (deadline === undefined) return undefined;
  return notJudged(scan, resolved, deadline, moment, groups)?.map(({ reasons, undecided }) => ({
    excluded: countsOf(reasons),
    noted: {},
    undecided,
    head: {},
  }));
}

/** A coverage that also tells what became of the population's projects. */
export function coverageWith(coverage: Coverage, facts: SpeedFacts | undefined): Coverage {
  if (facts === undefined) return coverage;
  const excluded = Object.values(facts.excluded).reduce((sum, count) => sum + count, 0);
  const left = excluded + facts.undecided;
  // Notes of the population are notes of the judged projects only where all of it was judged.
  const noted = left === 0 ? coverage.noted : {};
  return {
    ...coverage,
    counted: coverage.counted - left,
    excluded: { ...coverage.excluded, ...facts.excluded },
    noted: { ...noted, ...facts.noted },
  };
}

function durationFacts(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  groups: Groups,
): readonly SpeedFacts[] | undefined {
  const choice = durationChoice(resolved);
  const found = durationsByGroup(scan, choice, moment, groups);
  if ("reason" in found) return undefined;
  const statistic = String(resolved.parameters["statistic"]) as Statistic;
  const { digits = resolved.metric.digits, rounding } = scan.question;
  const format = { kind: choice.unit, digits, ...(rounding === undefined ? {} : { rounding }) };
  return found.map((group) => {
    const some = (...names: readonly (typeof fates)[number][]) =>
      countsOf(names.map((name) => [name, group.counts[fates.indexOf(name)] ?? 0]));
    const { "stage-without-date": open = 0 } = some("stage-without-date");
    return {
      excluded: some("not-entered", "negative-duration", "date-imprecise", "date-missing"),
      noted: some("reached", "open", "terminated"),
      undecided: open,
      head: { leadTimes: { ...choice, statistic, ...estimatesOf(group, statistic, format) } },
    };
  });
}

function countsOf(
  entries: readonly (readonly [string, number])[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}
