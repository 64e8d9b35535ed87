import { type Rational, rational, zero } from "@ipms/core";
import type { Groups } from "./groups.js";
import type { MeasureValue } from "./measure-value.js";
import type { RecordStates } from "./record-states.js";

/**
 * Counts records by group. Each record is in one of nine states, by whether its project is in question
 * (no, yes, undecided) and whether it counts (likewise); the nine counts give the value and its bounds.
 */
export function countRecords(states: RecordStates, groups: Groups): readonly MeasureValue[] {
  const counts = new Int32Array(groups.keys.length * 9);
  const { inQuestion, counts: own, projects } = states;
  for (let row = 0; row < inQuestion.length; row += 1) {
    const project = projects[row] ?? -1;
    if (project < 0) continue;
    const slot = (groups.of[project] ?? 0) * 9 + (inQuestion[row] ?? 0) * 3 + (own[row] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return groups.keys.map((_, group) => {
    const at = (question: number, counted: number): number =>
      counts[group * 9 + question * 3 + counted] ?? 0;
    const certain = at(1, 1);
    const open = at(1, 2) + at(2, 1) + at(2, 2);
    const rest = at(1, 0);
    return {
      value: whole(certain),
      low: whole(certain),
      high: whole(certain + open),
      restLow: whole(rest),
      restHigh: whole(rest + at(1, 2) + at(2, 0) + at(2, 2)),
      decided: certain + rest,
      undecided: at(1, 2),
      withoutAmount: 0,
      rates: [],
    };
  });
}

function whole(count: number): Rational {
  return count === 0 ? zero : rational(BigInt(count));
}
