import type { Measure } from "@ipms/core";
import type { Groups } from "./groups.js";
import type { Moment } from "./moment.js";
import type { Reading } from "./record-states.js";
import type { Scan } from "./scan.js";
import type { MomentTally } from "./tallies.js";

export function seriesTally(
  _scan: Scan,
  _measure: Measure,
  _reading: Reading,
  _moment: Moment,
  _groups: Groups,
): MomentTally | undefined {
  return undefined;
}
