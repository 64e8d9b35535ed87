import { type Answers, both, type FieldNode, type Measure, no, type Test } from "@ipms/core";
import type { Groups } from "./groups.js";
import { eligibleOf } from "./members.js";
import type { Moment } from "./moment.js";
import { cellsOf, type MomentRecords } from "./moment-tally.js";
import type { Where } from "./question.js";
import { countsMembers, ownTest, projectsKey, type Reading } from "./reading.js";
import { gather } from "./record-states.js";
import { missingField, type Scan } from "./scan.js";
import { isEligibilityFixed, periodField, type SeriesView, seriesView } from "./series-view.js";
import { type AskedCounts, countAsked, type Records } from "./tally.js";
import { answersOf } from "./truths.js";

/**
 * The records of a measure in all parts of a series at once, where each record can count in one part
 * only: by its own date in a flow, by that of its project's membership in a cohort.
 *
 * @returns `undefined` for a moment of no series, and where every part has to be asked by itself
 */
export function seriesRecords(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MomentRecords | undefined {
  const part = scan.series.indexOf(moment);
  if (part < 0) return undefined;
  // A project counts once however many of its records do, so that counts fall into other cells.
  const isCount = "count" in measure.aggregate && measure.table !== "projects";
  const key = [
    "series",
    groups.id,
    isCount ? "projects of" : "",
    measure.table,
    projectsKey(measure, reading),
    JSON.stringify(ownTest(measure, reading)),
  ].join(" ");
  const records = scan.once(`records of ${key}`, () => findRecords(scan, measure, reading, groups));
  return records && { key, records, ofSeries: true, firstCell: part * groups.keys.length };
}

function findRecords(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  groups: Groups,
): Records | undefined {
  const { table } = measure;
  const test = ownTest(measure, reading);
  const field = dateField(scan, measure, reading);
  if (field === undefined || isMissing(scan, measure, reading, test)) return undefined;
  const view = seriesView(scan, table, field);
  if (view === undefined) return undefined;
  const ofMembers = countsMembers(measure, reading);
  const asked = projectsInQuestion(scan, view, table, ofMembers, reading.part);
  const groupOf = cellsOf(scan, table, groups);
  const cells = view.cells(groups, groupOf);
  const groupCount = groups.keys.length;
  const cellCount = scan.series.length * groupCount;
  const inQuestion = scan.once(
    `in question by ${view.id}: ${projectsKey(measure, reading)} ${groups.id}`,
    () =>
      ofMembers
        ? countAsked(asked.own, cells, cellCount)
        : inEveryPart(scan, countAsked(asked.own, withoutRows(groupOf, view.spread), groupCount)),
  );
  const own = { asked: asked.own, counts: view.answers(test), cells };
  const parts = view.spread.length === 0 ? [] : scan.series.map((_, part) => part);
  const spread = parts.map((part) => ({
    asked: asked.spread(part),
    counts: view.spreadAnswers(test, part),
    cells: view.spreadCells(groups, groupOf, part),
    rows: view.spread,
  }));
  return { inQuestion, own, spread };
}

/** In a flow the records of a group are in question in every part, and count in one at most. */
function inEveryPart({ series }: Scan, asked: AskedCounts): AskedCounts {
  const repeated = (counts: Int32Array): Int32Array => {
    const all = new Int32Array(series.length * counts.length);
    for (let part = 0; part < series.length; part += 1) all.set(counts, part * counts.length);
    return all;
  };
  return { yes: repeated(asked.yes), undecided: repeated(asked.undecided) };
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
  const eligible = eligibleOf(scan, first, reading.part);
  const ofMembers = countsMembers(measure, reading);
  const unknown = ofMembers ? eligible.missingForMembers : eligible.missing;
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
): { readonly own: Answers; spread(part: number): Answers } {
  const [first] = scan.series;
  if (first === undefined) throw new RangeError("a series has parts");
  const { eligible } = eligibleOf(scan, first, part);
  const { member } = scan.population;
  const key = `${table} ${view.id} ${JSON.stringify(part ?? null)}`;
  const ofRows = scan.once(`eligible ${key}`, () =>
    table === "projects" ? eligible : gather(eligible, scan.view.projectRows(table)),
  );
  const own = scan.once(`eligible answers ${key}`, () => answersOf(ofRows));
  const spread = answersOf(Uint8Array.from(view.spread, (row) => ofRows[row] ?? no));
  if (!ofMembers) return { own, spread: () => spread };
  return {
    own: scan.once(`members ${key}`, () => both(own, view.answers(member))),
    spread: (at) => both(spread, view.spreadAnswers(member, at)),
  };
}

function withoutRows(groupOf: Int32Array, rows: Int32Array): Int32Array {
  if (rows.length === 0) return groupOf;
  const others = groupOf.slice();
  for (const row of rows) others[row] = -1;
  return others;
}
