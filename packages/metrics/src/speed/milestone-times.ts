import { asOf, type DateColumn, type Milestone, milestoneField, reached } from "@ipms/core";
import { membersOf } from "../evaluate/members.js";
import type { Moment } from "../evaluate/moment.js";
import type { Where } from "../evaluate/question.js";
import type { Scan } from "../evaluate/scan.js";
import type { MilestoneDates, MilestoneTimes } from "./milestone-dates.js";

/** When the population's projects reached milestones, where the ledger can tell who belongs to it. */
export function milestoneTimes(
  scan: Scan,
  milestones: readonly Milestone[],
  moment: Moment,
  part?: Where,
): MilestoneTimes {
  const { elsewhere } = scan;
  if (elsewhere !== undefined) return elsewhere.times(scan, milestones, moment, part);
  const { member } = membersOf(scan, moment, part);
  return { member, milestones: milestones.map((each) => datesOf(scan, each, moment)) };
}

function datesOf(scan: Scan, milestone: Milestone, moment: Moment): MilestoneDates {
  const dates = milestoneColumn(scan, milestone);
  return {
    dates,
    reached: dates && scan.truths("projects", reached(milestone, asOf), moment),
  };
}

/** The column of a milestone's dates as the question reads it, where the ledger has one. */
export function milestoneColumn(scan: Scan, milestone: Milestone): DateColumn | undefined {
  const column = scan.source("projects").column("projects", milestoneField(milestone));
  return column?.kind === "date" ? column : undefined;
}
