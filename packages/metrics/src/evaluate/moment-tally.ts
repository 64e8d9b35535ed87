import type { Groups } from "./groups.js";
import type { Scan } from "./scan.js";
import type { RecordTally } from "./tally.js";

/** The records of a measure by cell, and where the groups of a moment begin among the cells. */
export interface MomentTally {
  /** Names what was counted, for whatever is made of it. */
  readonly key: string;
  /** The counts. */
  readonly tally: RecordTally;
  /** The cell of the first group; the others follow. */
  readonly firstCell: number;
}

/** For each row of a table the group of its project, or −1. */
export function cellsOf(scan: Scan, table: string, groups: Groups): Int32Array {
  if (table === "projects") return groups.of;
  return scan.once(`groups ${groups.id} of ${table}`, () =>
    scan.view.projectRows(table).map((project) => groups.of[project] ?? -1),
  );
}
