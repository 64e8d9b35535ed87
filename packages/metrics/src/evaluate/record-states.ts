import {
  and,
  comparison,
  asOf,
  inPeriod,
  type Measure,
  no,
  reached,
  type Test,
  yes,
} from "@ipms/core";
import type { Basis } from "@ipms/core";
import { membersOf } from "./members.js";
import { type Moment, momentText } from "./moment.js";
import { missingField, type Scan } from "./scan.js";
import type { Where } from "./question.js";
import type { Resolved } from "./resolve.js";

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

/** How one input of a metric reads its measure. */
export interface Reading {
  /** The basis on which it is read. */
  readonly basis: Basis;
  /** Filters that parameters add. */
  readonly filters: readonly Test[];
  /** Narrows the projects further, for the part of a share. */
  readonly part?: Where | undefined;
}

/**
 * How a definition reads one of its measures.
 *
 * @param name - what it calls the input
 * @param part - narrows the projects further
 */
export function readingOf(
  { basis, filters, countsPeriodEvents }: Resolved,
  name: string,
  measure: Measure,
  part?: Where,
): Reading {
  const isFlow = countsPeriodEvents && measure.on !== undefined;
  return { basis: isFlow ? "flow" : basis, filters: filters[name] ?? [], part };
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

/** Whether only the population's projects are in question, or all that may be counted. */
export function countsMembers(measure: Measure, { basis }: Reading): boolean {
  return basis === "cohort" || measure.on === undefined;
}

/** Names the projects that are in question. */
export function projectsKey(measure: Measure, reading: Reading): string {
  const which = countsMembers(measure, reading) ? "members" : "eligible";
  return `${which} ${JSON.stringify(reading.part ?? null)}`;
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

/** The test that a measure's own records pass. */
export function ownTest(measure: Measure, { basis, filters }: Reading): Test {
  const tests = [...(measure.where === undefined ? [] : [measure.where]), ...filters];
  const byDate = dateTest(measure, basis);
  return and(...(byDate === undefined ? tests : [byDate, ...tests]));
}

/** When a measure's records count: in the period, or by the as-of date. */
export function dateTest({ on, milestone }: Measure, basis: Basis): Test | undefined {
  if (on === undefined) return undefined;
  if (basis === "flow") return inPeriod(on);
  return milestone === undefined ? comparison(on, "<=", asOf) : reached(milestone, asOf);
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
