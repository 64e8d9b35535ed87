import type { ColumnPlan } from "../columnar/column-plan.js";
import type { Conversion } from "../interpret/reading.js";

/** The plan of a column that a mapping gives a meaning to, or of an id that it makes of others. */
export interface MappedPlan extends ColumnPlan {
  /** The place of the column among those of the applied mapping; ids have none. */
  readonly column?: number;
  /**
   * What is done to every cell that the kernel takes, such as `unit-of-column`. Such cells are told to
   * nobody; all others are.
   */
  readonly conversions: readonly Conversion[];
}
