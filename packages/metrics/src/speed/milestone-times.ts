import { asOf, type DateColumn, type Milestone, milestoneField, reached } from "@ipms/core";
import { membersOf } from "../evaluate/members.js";
import type { Moment } from "../evaluate/moment.js";
import type { Where } from "../evaluate/question.js";
import type { Scan } from "../evaluate/scan.js";

/** When projects reached some milestones, a row for each project. */
export interface MilestoneTimes {
  /** Whether each belongs to the population, as a truth. */
  readonly member: Uint8Array;
  /** What the ledger does not have at all to tell members, as `table.field`. */
  readonly missing: string | undefined;
  /** The milestones, in the order in which they were asked for. */
  readonly milestones: readonly MilestoneDates[];
  /** Set where a row stands for all projects that have the same dates. */
  readonly alike?: AlikeProjects;
}

/** Projects that have the same dates, a row for all of them. */
export interface AlikeProjects {
  /** How many they are. */
  readonly counts: readonly number[];
  /** The place of their group is that of this project. */
  readonly projects: Int32Array;
}

/** The dates of a milestone, and whether each project had reached it; none where the ledger has none. */
export interface MilestoneDates {
  /** When it was reached. */
  readonly dates: DateColumn | undefined;
  /** Whether it was by the as-of date. */
  readonly reached: Uint8Array | undefined;
}

/** When the population's projects reached milestones. */
export function milestoneTimes(
  scan: Scan,
  milestones: readonly Milestone[],
  moment: Moment,
  part?: Where,
): MilestoneTimes {
  const { elsewhere } = scan;
  if (elsewhere !== undefined) return elsewhere.times(scan, milestones, moment, part);
  const { member, missingForMembers: missing } = membersOf(scan, moment, part);
  return { member, missing, milestones: milestones.map((each) => datesOf(scan, each, moment)) };
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
