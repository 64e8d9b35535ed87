import type { Basis } from "@ipms/core";
import {
  absentTypeSlot,
  countedSlot,
  coverageCounts,
  coverageSlots,
  firstReasonSlot,
  outsideSlot,
  undecidedSlot,
} from "./coverage-counts.js";
import type { Groups } from "./groups.js";
import { type Moment, momentText } from "./moment.js";
import type { Coverage } from "./result.js";
import type { Scan } from "./scan.js";

/** What became of every project, by group. */
export function coverageOf(
  scan: Scan,
  moment: Moment,
  groups: Groups,
  basis: Basis,
): readonly Coverage[] {
  const { elsewhere } = scan;
  if (elsewhere !== undefined) return elsewhere.coverage(scan, moment, groups, basis);
  return scan.once(`coverage ${basis} ${momentText(moment)} ${groups.id}`, () => {
    const { counts, firstCell } = coverageCounts(scan, moment, groups, basis);
    const first = firstCell(scan.series.indexOf(moment));
    return groups.keys.map((_, group) => coverageAt(counts, first + group, basis));
  });
}

/** What became of the projects of a cell. */
function coverageAt(counts: Int32Array, cell: number, basis: Basis): Coverage {
  const from = cell * coverageSlots.length;
  const pick = (first: number, last: number): Readonly<Record<string, number>> => {
    const picked: Record<string, number> = {};
    for (let slot = first; slot <= last; slot += 1) {
      const count = counts[from + slot] ?? 0;
      if (count > 0) picked[coverageSlots[slot] ?? ""] = count;
    }
    return picked;
  };
  return {
    counted: counts[from + countedSlot] ?? 0,
    excluded: pick(firstReasonSlot, basis === "cohort" ? outsideSlot : outsideSlot - 1),
    undecided: pick(undecidedSlot, undecidedSlot),
    noted: pick(absentTypeSlot, firstReasonSlot - 1),
  };
}
