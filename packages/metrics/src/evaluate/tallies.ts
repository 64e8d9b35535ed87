import type { Measure } from "@ipms/core";
import type { Groups } from "./groups.js";
import { type Moment, momentText } from "./moment.js";
import { cellsOf, type MomentTally } from "./moment-tally.js";
import {
  ownTest,
  projectsKey,
  projectStates,
  type Reading,
  recordStates,
} from "./record-states.js";
import type { Scan } from "./scan.js";
import { seriesTally } from "./series-tally.js";
import { type AmountTally, type Amounts, sumAmounts } from "./sum-amounts.js";
import { countAsked, tallyRecords } from "./tally.js";
import { answersOf } from "./truths.js";

/**
 * Counts the records of a measure by group, or all parts of a series at once. Measures that count the
 * same records share the counts.
 *
 * @returns the field that the ledger does not have, where there is one
 */
export function tallyAt(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MomentTally | { readonly missing: string } {
  return (
    seriesTally(scan, measure, reading, moment, groups) ??
    ownTally(scan, measure, reading, moment, groups)
  );
}

function ownTally(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MomentTally | { readonly missing: string } {
  const { table, aggregate } = measure;
  const states = recordStates(scan, measure, reading, moment);
  if (states.missing !== undefined) return { missing: states.missing };
  const isCount = "count" in aggregate && table !== "projects";
  const key = [
    "tally",
    groups.id,
    isCount ? "projects of" : "",
    table,
    projectsKey(measure, reading),
    momentText(moment),
    JSON.stringify(ownTest(measure, reading)),
  ].join(" ");
  const tally = scan.once(key, () => {
    const counted = isCount ? projectStates(states, scan.view.projectCount) : states;
    const cells = cellsOf(scan, isCount ? "projects" : table, groups);
    const slice = {
      asked: answersOf(counted.inQuestion),
      counts: answersOf(counted.counts),
      cells,
    };
    return tallyRecords(countAsked(slice.asked, cells, groups.keys.length), slice);
  });
  return { key, tally, firstCell: 0 };
}

/** The amounts of a measure by cell. */
export function amountTally(
  scan: Scan,
  measure: Measure,
  { key, tally }: MomentTally,
  amounts: Amounts,
): AmountTally {
  const { aggregate, on, area = "" } = measure;
  const field = "sum" in aggregate ? aggregate.sum.field : "";
  return scan.once(`sum ${field} ${area} by ${on?.field ?? ""}: ${key}`, () =>
    sumAmounts(tally, amounts),
  );
}
