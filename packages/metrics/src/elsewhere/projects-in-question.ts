import type { Day, ParameterValues, Test } from "@ipms/core";
import type { ExclusionReason } from "../evaluate/members.js";
import type { SizesAsked } from "./sizes-asked.js";

/** How the fields of projects are read, and by which of them everything is split. */
export interface ProjectReading {
  /** Fields of projects; every answer tells their values apart. */
  readonly by: readonly string[];
  /** The contract types whose signings count. */
  readonly contractTypes: readonly string[];
  /** The signing event in question: a project belongs to it that signed anything there. */
  readonly event?: string;
  /** Whether milestones are read by the day on which they were recorded. */
  readonly recorded: boolean;
  /** The day whose knowledge counts, where it is not the ledger as it stands that is asked. */
  readonly knownAt?: Day;
  /** Set where amounts tell projects apart as well. */
  readonly sizes?: SizesAsked;
}

/** One step of telling which projects may be counted. */
export interface EligibilityStep {
  /** Why projects are left out that fail it. */
  readonly reason: ExclusionReason;
  /**
   * What must hold of a project. For `duplicate-id` and `package-heading` nothing is asked: that no
   * earlier row has its id, that no row names it as its package.
   */
  readonly test: Test;
}

/** Which projects a figure is about, as of a moment. */
export interface ProjectsAsked {
  /** How their fields are read. */
  readonly reading: ProjectReading;
  /** What must hold for a project to be counted at all, in the order in which it is tried. */
  readonly steps: readonly EligibilityStep[];
  /** Its membership of the population, where that is asked. */
  readonly member?: Test;
  /** The values that these tests read. */
  readonly parameters: ParameterValues;
}

/**
 * The values that rows are split by, in the order of {@link ProjectReading.by}. Where sizes are asked, an
 * amount and its currency follow, and, where it is to be converted, the first and last day of the date that
 * chooses its rate.
 */
export type Keys = readonly (string | null)[];
