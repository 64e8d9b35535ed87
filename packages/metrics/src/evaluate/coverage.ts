import { type Basis, undecided, yes } from "@ipms/core";
import type { Groups } from "./groups.js";
import { exclusionReasons, membersOf } from "./members.js";
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
  return scan.once(`coverage ${basis} ${momentText(moment)} ${groups.id}`, () => {
    const members = membersOf(scan, moment);
    const truths = basis === "cohort" ? members.member : members.eligible;
    const slots = slotsOf(scan);
    const width = slots.names.length;
    const counts = new Int32Array(groups.keys.length * width);
    for (let row = 0; row < truths.length; row += 1) {
      const at = (groups.of[row] ?? 0) * width;
      const truth = truths[row];
      if (truth === yes) {
        raise(counts, at + countedSlot);
        const noted = slots.notes[row] ?? -1;
        if (noted >= 0) raise(counts, at + noted);
      } else if (truth === undecided) {
        raise(counts, at + undecidedSlot);
      } else {
        raise(counts, at + firstReasonSlot + (members.reasons[row] ?? 1) - 1);
      }
    }
    return groups.keys.map((_, group) => coverage(counts, group * width, slots.names, basis));
  });
}

const countedSlot = 0;
const undecidedSlot = 1;
const absentTypeSlot = 2;
const frameworkSlot = 3;
const firstReasonSlot = 4;

interface Slots {
  readonly names: readonly string[];
  /** For each project the slot of its note, or −1. */
  readonly notes: Int8Array;
}

function slotsOf(scan: Scan): Slots {
  return scan.once("coverage slots", () => {
    const type = scan.source("projects").column("projects", "contractType");
    const framework = type?.kind === "code" ? type.values.indexOf("framework") : -1;
    const notes = new Int8Array(scan.view.projectCount).fill(absentTypeSlot);
    if (type?.kind === "code") {
      for (let row = 0; row < notes.length; row += 1) {
        const index = type.indexes[row] ?? -1;
        if (index >= 0) notes[row] = index === framework ? frameworkSlot : -1;
      }
    }
    return {
      names: ["counted", "population", "contract-type-absent", "framework", ...exclusionReasons],
      notes,
    };
  });
}

function coverage(
  counts: Int32Array,
  from: number,
  names: readonly string[],
  basis: Basis,
): Coverage {
  const pick = (first: number, end: number): Readonly<Record<string, number>> =>
    Object.fromEntries(
      names
        .slice(first, end)
        .map((name, at) => [name, counts[from + first + at] ?? 0] as const)
        .filter(([, count]) => count > 0),
    );
  const reasons = basis === "cohort" ? names.length : names.length - 1;
  return {
    counted: counts[from + countedSlot] ?? 0,
    excluded: pick(firstReasonSlot, reasons),
    undecided: pick(undecidedSlot, undecidedSlot + 1),
    noted: pick(absentTypeSlot, firstReasonSlot),
  };
}

function raise(counts: Int32Array, slot: number): void {
  counts[slot] = (counts[slot] ?? 0) + 1;
}
