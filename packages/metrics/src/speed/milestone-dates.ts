import type { DateColumn } from "@ipms/core";

/** When projects reached some milestones, a row for each project. */
export interface MilestoneTimes {
  /** Whether each belongs to the population, as a truth. */
  readonly member: Uint8Array;
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
