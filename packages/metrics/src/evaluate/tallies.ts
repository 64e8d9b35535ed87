import type { Measure } from "@ipms/core";
import type { Groups } from "./groups.js";
import { type Moment, momentText } from "./moment.js";
import { cellsOf, type MomentRecords, type MomentTally } from "./moment-tally.js";
import { ownTest, projectsKey, type Reading } from "./reading.js";
import { projectStates, recordStates } from "./record-states.js";
import type { Scan } from "./scan.js";
import { seriesRecords } from "./series-records.js";
import { type AmountTally, type Amounts, sumAmounts } from "./sum-amounts.js";
import { countAsked, tallyRecords } from "./tally.js";
import { answersOf } from "./truths.js";

/**
 * The records of a measure by group, or in all parts of a series at once. Measures that count the same
 * records share them.
 *
 * @returns the field that the ledger does not have, where there is one
 */
export function recordsAt(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MomentRecords | { readonly missing: string } {
  return (
    seriesRecords(scan, measure, reading, moment, groups) ??
    ownRecords(scan, measure, reading, moment, groups)
  );
}

function ownRecords(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MomentRecords | { readonly missing: string } {
  const { table, aggregate } = measure;
  const states = recordStates(scan, measure, reading, moment);
  if (states.missing !== undefined) return { missing: states.missing };
  const isCount = "count" in aggregate && table !== "projects";
  const key = [
    groups.id,
    isCount ? "projects of" : "",
    table,
    projectsKey(measure, reading),
    momentText(moment),
    JSON.stringify(ownTest(measure, reading)),
  ].join(" ");
  const records = scan.once(`records of ${key}`, () => {
    const counted = isCount ? projectStates(states, scan.view.projectCount) : states;
    const cells = cellsOf(scan, isCount ? "projects" : table, groups);
    const asked = answersOf(counted.inQuestion);
    const own = { asked, counts: answersOf(counted.counts), cells };
    return { inQuestion: countAsked(asked, cells, groups.keys.length), own, spread: [] };
  });
  return { key, records, ofSeries: false, firstCell: 0 };
}

/** The same, counted. */
export function tallyAt(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MomentTally | { readonly missing: string } {
  const found = recordsAt(scan, measure, reading, moment, groups);
  if ("missing" in found) return found;
  const { key, records, firstCell } = found;
  return { key, firstCell, tally: scan.once(`tally of ${key}`, () => tallyRecords(records)) };
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
