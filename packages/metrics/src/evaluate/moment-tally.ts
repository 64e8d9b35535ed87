import type { Groups } from "./groups.js";
import type { Scan } from "./scan.js";
import type { Records, RecordTally } from "./tally.js";

/** The records of a measure, and where the groups of a moment begin among their cells. */
export interface MomentRecords {
  /** Names the records, for whatever is made of them. */
  readonly key: string;
  /** The records, of all parts of a series where it has one cell for each. */
  readonly records: Records;
  /** Whether they are those of all parts of a series. */
  readonly ofSeries: boolean;
  /** The cell of the first group; the others follow. */
  readonly firstCell: number;
}

/** The records of a measure counted by cell. */
export interface MomentTally extends Pick<MomentRecords, "key" | "firstCell"> {
  /** The counts. */
  readonly tally: RecordTally;
}

/** For each row of a table the group of its project, or −1. */
export function cellsOf(scan: Scan, table: string, groups: Groups): Int32Array {
  if (table === "projects") return groups.of;
  return scan.once(`groups ${groups.id} of ${table}`, () =>
    scan.view.projectRows(table).map((project) => groups.of[project] ?? -1),
  );
}
