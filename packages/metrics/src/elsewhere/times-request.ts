import type { Day, ParameterValues, Test, Truth } from "@ipms/core";
import type { Keys, ProjectsAsked } from "./projects-in-question.js";

/**
 * Asks when projects reached some milestones: how many of them have the same dates. What a date after
 * the as-of date is does not matter, so that it need not be told apart from none.
 */
export interface TimesRequest {
  /** Tells requests apart. */
  readonly kind: "times";
  /** The projects in question. */
  readonly projects: ProjectsAsked;
  /** The milestones, all of which the ledger has. */
  readonly milestones: readonly MilestoneAsked[];
  /** The values that the milestones' tests read. */
  readonly parameters: ParameterValues;
  /** The as-of date. */
  readonly asOf: Day;
}

/** A milestone of projects. */
export interface MilestoneAsked {
  /** The field of projects that holds its date. */
  readonly field: string;
  /** Whether a project had reached it by the as-of date. */
  readonly reached: Test;
}

/** Projects in question, or perhaps in question, whose milestones have the same dates. */
export interface TimesRow {
  /** See {@link Keys}. */
  readonly keys: Keys;
  /** Whether they are in question. */
  readonly truth: Truth;
  /** In the order of {@link TimesRequest.milestones}. */
  readonly milestones: readonly MilestoneTime[];
  /** How many. */
  readonly count: number;
}

/** When a milestone was reached. */
export interface MilestoneTime {
  /** The first day of its date; `null` for a date after the as-of date as well. */
  readonly first: Day | null;
  /** The last day of its date. */
  readonly last: Day | null;
  /** Whether it was reached by the as-of date. */
  readonly reached: Truth;
}
