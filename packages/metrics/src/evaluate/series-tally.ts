import { type FieldNode, type Measure, no, type Test } from "@ipms/core";
import type { Groups } from "./groups.js";
import { membersOf } from "./members.js";
import type { Moment } from "./moment.js";
import type { Where } from "./question.js";
import { countsMembers, gather, ownTest, projectsKey, type Reading } from "./record-states.js";
import { missingField, type Scan } from "./scan.js";
import { isEligibilityFixed, periodField, type SeriesView, seriesView } from "./series-view.js";
import { cellsOf, type MomentTally } from "./tallies.js";
import { type RecordTally, tallyRecords } from "./tally.js";
import { inBoth } from "./truths.js";

/**
 * Counts the records of a measure in all parts of a series at once, where each record can count in one
 * part only: by its own date in a flow, by that of its project's membership in a cohort.
 *
 * @returns `undefined` for a moment of no series, and where every part has to be asked by itself
 */
export function seriesTally(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MomentTally | undefined {
  const part = scan.series.indexOf(moment);
  if (part < 0) return undefined;
  const key = [
    "series tally",
    groups.id,
    "count" in measure.aggregate ? "count" : "sum",
    measure.table,
    projectsKey(measure, reading),
    JSON.stringify(ownTest(measure, reading)),
  ].join(" ");
  const tally = scan.once(key, () => tallySeries(scan, measure, reading, groups));
  return tally && { key, tally, firstCell: part * groups.keys.length };
}

function tallySeries(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  groups: Groups,
): RecordTally | undefined {
  const { table } = measure;
  const test = ownTest(measure, reading);
  const field = dateField(scan, measure, reading);
  if (field === undefined || isMissing(scan, measure, reading, test)) return undefined;
  const view = seriesView(scan, table, field);
  if (view === undefined) return undefined;
  const ofMembers = countsMembers(measure, reading);
  const asked = projectsInQuestion(scan, view, table, ofMembers, reading.part);
  const groupOf = cellsOf(scan, table, groups);
  const own = {
    inQuestion: asked.own,
    counts: view.truths(test),
    cells: view.cells(groups, groupOf),
  };
  const parts = view.spread.length === 0 ? [] : scan.series.map((_, part) => part);
  const spread = parts.map((part) => ({
    inQuestion: asked.spread(part),
    counts: view.spreadTruths(test, part),
    cells: view.spreadCells(groups, groupOf, part),
    rows: view.spread,
  }));
  const groupCount = groups.keys.length;
  // A cohort's projects are in question in their own part alone.
  const elsewhere = ofMembers
    ? undefined
    : { inQuestion: asked.own, groups: withoutRows(groupOf, view.spread), groupCount };
  return tallyRecords(scan.series.length * groupCount, own, spread, elsewhere);
}

/** The date that puts a record into one part, if one does. */
function dateField(scan: Scan, measure: Measure, reading: Reading): FieldNode<"date"> | undefined {
  if (!isEligibilityFixed(scan, reading.part)) return undefined;
  const isProject = measure.table === "projects";
  if (countsMembers(measure, reading)) {
    return isProject ? periodField(scan.population.member) : undefined;
  }
  // A project with several records counts once in each part: records of a part are asked together.
  return isProject || "sum" in measure.aggregate ? measure.on : undefined;
}

function isMissing(scan: Scan, measure: Measure, reading: Reading, test: Test): boolean {
  const [first] = scan.series;
  if (first === undefined) return true;
  const members = membersOf(scan, first, reading.part);
  const ofMembers = countsMembers(measure, reading);
  const unknown = ofMembers ? members.missingForMembers : members.missing;
  return (unknown ?? missingField(scan, measure.table, test, first)) !== undefined;
}

/**
 * Which projects are in question, for every row in its own part and for spread rows in each part.
 *
 * @param table - the table of the rows
 * @param ofMembers - whether only the population's projects are in question
 * @param part - narrows the projects further
 */
export function projectsInQuestion(
  scan: Scan,
  view: SeriesView,
  table: string,
  ofMembers: boolean,
  part: Where | undefined,
): { readonly own: Uint8Array; spread(part: number): Uint8Array } {
  const [first] = scan.series;
  if (first === undefined) throw new RangeError("a series has parts");
  const { eligible } = membersOf(scan, first, part);
  const { member } = scan.population;
  const own = table === "projects" ? eligible : gather(eligible, scan.view.projectRows(table));
  const spread = Uint8Array.from(view.spread, (row) => own[row] ?? no);
  if (!ofMembers) return { own, spread: () => spread };
  return {
    own: inBoth(own, view.truths(member)),
    spread: (at) => inBoth(spread, view.spreadTruths(member, at)),
  };
}

function withoutRows(groupOf: Int32Array, rows: Int32Array): Int32Array {
  if (rows.length === 0) return groupOf;
  const others = groupOf.slice();
  for (const row of rows) others[row] = -1;
  return others;
}
