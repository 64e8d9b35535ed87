import { kaplanMeier, type ObservedTime, type SurvivalCurve } from "@ipms/core";
import type { Groups } from "../evaluate/groups.js";
import { type Durations, fates } from "./durations.js";

/** The durations of one group of projects. */
export interface GroupDurations {
  /** All projects whose days are known, the unfinished ones as long as they were seen. */
  readonly all: SurvivalCurve;
  /** Those that arrived alone. */
  readonly finished: SurvivalCurve;
  /** How many projects had which fate, by its place in {@link fates}. */
  readonly counts: readonly number[];
  /** The curves of the least and the most that imprecise durations can be. */
  readonly least: SurvivalCurve;
  /** Likewise the most. */
  readonly most: SurvivalCurve;
  /** Whether an imprecise duration has no bounds at all. */
  readonly unbounded: boolean;
}

const [, reachedFate, openFate, terminatedFate, , , impreciseFate] = fates.keys();

/** How many were seen for each time. */
type Times = Map<number, { reached: number; left: number }>;

interface Gathering {
  readonly counts: number[];
  readonly seen: Times;
  readonly least: Times;
  readonly most: Times;
  unbounded: boolean;
}

/** Gathers durations by group. */
export function groupDurations(durations: Durations, groups: Groups): readonly GroupDurations[] {
  const gathered = groups.keys.map((): Gathering => ({
    counts: fates.map(() => 0),
    seen: new Map(),
    least: new Map(),
    most: new Map(),
    unbounded: false,
  }));
  const { alike } = durations;
  for (const [row, fate] of durations.fates.entries()) {
    const into = gathered[groups.of[alike?.projects[row] ?? row] ?? 0];
    if (into !== undefined && fate !== 0) addTo(into, fate, row, durations);
  }
  return gathered.map(({ counts, seen, least, most, unbounded }) => ({
    all: curveOf(seen),
    finished: curveOf(seen, true),
    counts,
    least: curveOf(least),
    most: curveOf(most),
    unbounded,
  }));
}

function curveOf(times: Times, finishedOnly = false): SurvivalCurve {
  const observed = [...times].map(([time, { reached, left }]): ObservedTime => ({
    time,
    reached,
    left: finishedOnly ? 0 : left,
  }));
  return kaplanMeier(observed);
}

function addTo(
  into: Gathering,
  fate: number,
  row: number,
  { least, most, alike }: Durations,
): void {
  const count = alike?.counts[row] ?? 1;
  into.counts[fate] = (into.counts[fate] ?? 0) + count;
  const [shortest, longest] = [least[row] ?? -1, most[row] ?? -1];
  if (fate === reachedFate) countsAt(into.seen, shortest).reached += count;
  else if (fate === openFate || fate === terminatedFate)
    countsAt(into.seen, shortest).left += count;
  else if (fate === impreciseFate && shortest >= 0) {
    countsAt(into.least, shortest).reached += count;
    countsAt(into.most, longest).reached += count;
  } else if (fate === impreciseFate) into.unbounded = true;
}

function countsAt(times: Times, time: number): { reached: number; left: number } {
  let counts = times.get(time);
  if (counts === undefined) {
    counts = { reached: 0, left: 0 };
    times.set(time, counts);
  }
  return counts;
}
