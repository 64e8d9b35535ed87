import { absent, asOf, type Milestone, milestoneField, no, reached } from "@ipms/core";
import type { Moment } from "../evaluate/moment.js";
import type { Where } from "../evaluate/question.js";
import type { Scan } from "../evaluate/scan.js";
import type { MilestoneDates, MilestoneTimes } from "../speed/milestone-dates.js";
import { milestoneColumn } from "../speed/milestone-times.js";
import type { Foreign } from "./foreign.js";
import { projectsAsked, valuesRead } from "./projects-asked.js";
import type { TimesRow } from "./times-request.js";

/** When projects reached milestones, a row for all that have the same dates; none before it is known. */
export function foreignTimes(
  foreign: Foreign,
  scan: Scan,
  milestones: readonly Milestone[],
  moment: Moment,
  part: Where | undefined,
): MilestoneTimes {
  const { answers, reading } = foreign;
  const { asked: projects } = projectsAsked(scan, reading, moment, part, true);
  const there = milestones.filter((each) => milestoneColumn(scan, each) !== undefined);
  const asked = there.map((each) => ({
    field: milestoneField(each),
    reached: scan.known(reached(each, asOf)),
  }));
  const tests = asked.map((each) => each.reached);
  const rows =
    answers.find({
      kind: "times",
      projects,
      milestones: asked,
      parameters: valuesRead(scan, moment, tests),
      asOf: moment.asOf,
    }) ?? [];
  return {
    member: Uint8Array.from(rows, ({ truth }) => truth),
    milestones: milestones.map((each) => datesAt(rows, there.indexOf(each))),
    alike: {
      counts: rows.map(({ count }) => count),
      projects: Int32Array.from(rows, ({ keys }) => foreign.placeOf(keys)),
    },
  };
}

function datesAt(rows: readonly TimesRow[], place: number): MilestoneDates {
  if (place < 0) return { dates: undefined, reached: undefined };
  const days = (end: "first" | "last"): Int32Array =>
    Int32Array.from(rows, ({ milestones }) => milestones[place]?.[end] ?? absent);
  return {
    dates: { kind: "date", first: days("first"), last: days("last") },
    reached: Uint8Array.from(rows, ({ milestones }) => milestones[place]?.reached ?? no),
  };
}
