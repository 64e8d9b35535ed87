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

interface Gathering {
  readonly counts: number[];
  readonly seen: ObservedTime[];
  readonly least: ObservedTime[];
  readonly most: ObservedTime[];
  unbounded: boolean;
}

/** Gathers durations by group. */
export function groupDurations(durations: Durations, groups: Groups): readonly GroupDurations[] {
  const gathered = groups.keys.map((): Gathering => ({
    counts: fates.map(() => 0),
    seen: [],
    least: [],
    most: [],
    unbounded: false,
  }));
  for (const [row, fate] of durations.fates.entries()) {
    const into = gathered[groups.of[row] ?? 0];
    if (into !== undefined && fate !== 0) addTo(into, fate, row, durations);
  }
  return gathered.map(({ counts, seen, least, most, unbounded }) => ({
    all: kaplanMeier(seen),
    finished: kaplanMeier(seen.filter(({ reached }) => reached > 0)),
    counts,
    least: kaplanMeier(least),
    most: kaplanMeier(most),
    unbounded,
  }));
}

function addTo(into: Gathering, fate: number, row: number, { least, most }: Durations): void {
  into.counts[fate] = (into.counts[fate] ?? 0) + 1;
  const [shortest, longest] = [least[row] ?? -1, most[row] ?? -1];
  if (fate === reachedFate) into.seen.push({ time: shortest, reached: 1, left: 0 });
  else if (fate === openFate || fate === terminatedFate) {
    into.seen.push({ time: shortest, reached: 0, left: 1 });
  } else if (fate === impreciseFate && shortest >= 0) {
    into.least.push({ time: shortest, reached: 1, left: 0 });
    into.most.push({ time: longest, reached: 1, left: 0 });
  } else if (fate === impreciseFate) into.unbounded = true;
}
