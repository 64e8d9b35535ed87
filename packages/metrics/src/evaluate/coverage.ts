import { no, undecided, yes } from "@ipms/core";
import type { Groups } from "./groups.js";
import { exclusionReasons, membersOf } from "./members.js";
import type { Moment } from "./moment.js";
import type { Coverage } from "./result.js";
import type { Scan } from "./scan.js";
import type { Basis } from "@ipms/core";

type MutableCoverage = {
  counted: number;
  excluded: Record<string, number>;
  undecided: Record<string, number>;
  noted: Record<string, number>;
};

/** What became of every project, by group. */
export function coverageOf(
  scan: Scan,
  moment: Moment,
  groups: Groups,
  basis: Basis,
): readonly Coverage[] {
  const members = membersOf(scan, moment);
  const truths = basis === "cohort" ? members.member : members.eligible;
  const outside = exclusionReasons.indexOf("outside-population") + 1;
  const type = scan.source("projects").column("projects", "contractType");
  const framework = type?.kind === "code" ? type.values.indexOf("framework") : -1;
  const result: MutableCoverage[] = groups.keys.map(() => ({
    counted: 0,
    excluded: {},
    undecided: {},
    noted: {},
  }));
  for (let row = 0; row < truths.length; row += 1) {
    const entry = result[groups.of[row] ?? 0];
    const truth = truths[row];
    if (entry === undefined) continue;
    if (truth === yes) {
      entry.counted += 1;
      const index = type?.kind === "code" ? (type.indexes[row] ?? -1) : -1;
      if (index < 0) raise(entry.noted, "contract-type-absent");
      else if (index === framework) raise(entry.noted, "framework");
    } else if (truth === undecided) {
      raise(entry.undecided, "population");
    } else if (truth === no) {
      const reason = members.reasons[row] ?? 0;
      if (reason !== outside || basis === "cohort") {
        raise(entry.excluded, exclusionReasons[reason - 1] ?? "outside-population");
      }
    }
  }
  return result;
}

function raise(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
