import { type Measure, no, yes } from "@ipms/core";
import { membersOf } from "./members.js";
import { type Moment, momentText } from "./moment.js";
import { countsMembers, ownTest, projectsKey, type Reading } from "./reading.js";
import { missingField, type Scan } from "./scan.js";

/** For each record of a measure's table: whether its project is in question, and whether it counts. */
export interface RecordStates {
  /** Whether the record's project belongs to the population (or, in a flow, may be counted). */
  readonly inQuestion: Uint8Array;
  /** Whether the record passes the measure's own tests. */
  readonly counts: Uint8Array;
  /** For each record the row of its project. */
  readonly projects: Int32Array;
  /** What the ledger does not have at all, as `table.field`. */
  readonly missing?: string | undefined;
}

/** The states of every record that a measure may count. */
export function recordStates(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
): RecordStates {
  const members = membersOf(scan, moment, reading.part);
  const projects = scan.view.projectRows(measure.table);
  const ofMembers = countsMembers(measure, reading);
  const ofProject = ofMembers ? members.member : members.eligible;
  const unknown = ofMembers ? members.missingForMembers : members.missing;
  const inQuestion =
    measure.table === "projects"
      ? ofProject
      : scan.once(
          `in question ${measure.table} ${projectsKey(measure, reading)} ${momentText(moment)}`,
          () => gather(ofProject, projects),
        );
  const test = ownTest(measure, reading);
  const missing = unknown ?? missingField(scan, measure.table, test, moment);
  const counts =
    missing === undefined
      ? scan.truths(measure.table, test, moment)
      : new Uint8Array(inQuestion.length).fill(yes);
  return { inQuestion, counts, projects, missing };
}

/** The truth of each record's project; a record without a project is out of the question. */
export function gather(ofProject: Uint8Array, projects: Int32Array): Uint8Array {
  const result = new Uint8Array(projects.length);
  for (let row = 0; row < result.length; row += 1) {
    const project = projects[row] ?? -1;
    if (project >= 0) result[row] = ofProject[project] ?? 0;
  }
  return result;
}

/** The states of projects by those of their records: a project counts once, however many count. */
export function projectStates(states: RecordStates, projectCount: number): RecordStates {
  const inQuestion = new Uint8Array(projectCount);
  const counts = new Uint8Array(projectCount);
  states.projects.forEach((project, row) => {
    if (project < 0) return;
    inQuestion[project] = states.inQuestion[row] ?? no;
    if (states.counts[row] === yes) counts[project] = yes;
    else if (counts[project] === no) counts[project] = states.counts[row] ?? no;
  });
  return { inQuestion, counts, projects: Int32Array.from(counts, (_, project) => project) };
}
